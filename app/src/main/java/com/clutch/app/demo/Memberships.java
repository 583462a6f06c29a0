package com.clutch.app.demo;

import com.clutch.finance.application.invoice.InvoiceQueries;
import com.clutch.finance.application.subscription.PlanCatalogue;
import com.clutch.finance.application.subscription.PlanCatalogue.PlanWish;
import com.clutch.finance.application.subscription.Subscribing;
import com.clutch.finance.application.subscription.SubscriptionQueries;
import com.clutch.finance.application.subscription.SubscriptionQueries.SubscriptionFilter;
import com.clutch.finance.application.subscription.SubscriptionRenewal;
import com.clutch.finance.application.subscription.SubscriptionView;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.subscription.Interval;
import com.clutch.finance.domain.subscription.PlanStatus;
import com.clutch.finance.domain.subscription.SubscriptionStatus;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Memberships of customers: they begin, are renewed and paid for, change the plan, and end. */
final class Memberships implements Department {

    private static final double SUBSCRIBERS = 0.48;

    private static final SubscriptionFilter RUNNING = new SubscriptionFilter(
            List.of(
                    SubscriptionStatus.TRIALING,
                    SubscriptionStatus.ACTIVE,
                    SubscriptionStatus.PAST_DUE,
                    SubscriptionStatus.UNPAID),
            null,
            null);

    /** A membership of a customer. */
    private record Membership(UUID id, Person customer) {}

    private final PlanCatalogue catalogue;
    private final Subscribing subscribing;
    private final SubscriptionRenewal renewal;
    private final SubscriptionQueries subscriptions;
    private final InvoiceQueries invoices;
    private final Cashier cashier;
    private final People people;
    private final List<UUID> plans = new ArrayList<>();
    private final List<Membership> members = new ArrayList<>();
    private int known;

    Memberships(
            PlanCatalogue catalogue,
            Subscribing subscribing,
            SubscriptionRenewal renewal,
            SubscriptionQueries subscriptions,
            InvoiceQueries invoices,
            Cashier cashier,
            People people) {
        this.catalogue = catalogue;
        this.subscribing = subscribing;
        this.renewal = renewal;
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.cashier = cashier;
        this.people = people;
    }

    @Override
    public void plan(Agenda day) {
        day.at(0, 45, this::renew);
        day.at(11, 45, () -> begin(day));
        if (day.index() % 2 == 0) {
            day.at(18, 0, () -> lookAfter(day));
        }
    }

    @Override
    public void open(Agenda day) {
        plans.add(plan("Care Basic", "Two checks a year and road-side help", 249, Interval.MONTHLY, 0));
        plans.add(plan("Care Plus", "All services of the year and road-side help", 479, Interval.MONTHLY, 14));
        plans.add(plan("Care Family", "Up to three cars", 1_890, Interval.QUARTERLY, 0));
        plans.add(plan("Care Year", "All services of the year, paid in one", 4_790, Interval.YEARLY, 0));
    }

    private UUID plan(String name, String what, int price, Interval interval, int trial) {
        return catalogue.add(
                new PlanWish(
                        null,
                        name,
                        what,
                        "Owners of cars",
                        List.of("Road-side help", "Reminders"),
                        BigDecimal.valueOf(price),
                        "EGP",
                        interval,
                        trial,
                        PlanStatus.ACTIVE),
                people.as("finance_officer", 0));
    }

    private void renew() {
        while (renewal.renewBatch()) {
            // Batch by batch.
        }
    }

    /** Customers who joined before today take a membership, or do not. At the opening they come over some weeks. */
    private void begin(Agenda day) {
        var customers = people.customers();
        var last = day.index() < 20 ? Math.min(customers.size(), 6 * (day.index() + 1)) : customers.size();
        while (known < last) {
            var customer = customers.get(known++);
            if (!customer.account().isActive() || !Chance.happens(SUBSCRIBERS, "subscribes", customer.number())) {
                continue;
            }
            var which = Chance.share("plan", customer.number());
            var plan = which < 0.45 ? 0 : which < 0.8 ? 1 : which < 0.94 ? 2 : 3;
            var by = people.as("crm_manager", 0);
            var started = subscribing.start(
                    new Subscribing.SubscriptionWish(
                            customer.id(),
                            customer.name(),
                            customer.account().email(),
                            plans.get(plan),
                            PaymentMethod.BANK_TRANSFER,
                            null,
                            null,
                            true,
                            null),
                    by);
            members.add(new Membership(started.id(), customer));
        }
    }

    /** Pays what is open, changes plans, and ends the memberships of those who go. */
    private void lookAfter(Agenda day) {
        var views = new HashMap<UUID, SubscriptionView>();
        subscriptions.forEach(RUNNING, PageRequest.first(PageRequest.MAX_LIMIT), view -> views.put(view.id(), view));
        for (var member : List.copyOf(members)) {
            var view = views.get(member.id());
            if (view == null) {
                members.remove(member);
            } else if (member.customer().isGone()) {
                subscribing.cancel(member.id(), ExpectedVersion.ANY, true, people.as("crm_manager", 0));
                members.remove(member);
            } else {
                change(day, member, view);
                pay(day, member, view.openInvoiceId());
            }
        }
    }

    private void change(Agenda day, Membership member, SubscriptionView view) {
        var number = member.customer().number();
        if (view.planId().equals(plans.getFirst()) && Chance.happens(0.006, "upgrade", day.index(), number)) {
            subscribing.changePlan(member.id(), ExpectedVersion.ANY, plans.get(1), people.as("crm_manager", 0));
        } else if (Chance.happens(0.002, "cancels", day.index(), number)) {
            subscribing.cancel(member.id(), ExpectedVersion.ANY, true, people.as("crm_manager", 0));
            members.remove(member);
        }
    }

    private void pay(Agenda day, Membership member, @Nullable UUID open) {
        if (open == null || member.customer().number() % 41 == 3) {
            return; // Some never pay.
        }
        var invoice = invoices.find(open).orElseThrow();
        if (invoice.amountDue().signum() <= 0) {
            return;
        }
        var by = people.as("finance_officer", 1);
        var payment = cashier.promise(
                member.customer(),
                invoice.amountDue(),
                PaymentMethod.BANK_TRANSFER,
                "Membership",
                open,
                member.id(),
                by);
        if (Chance.happens(
                0.03, "transfer fails", day.index(), member.customer().number())) {
            cashier.bounced(payment.id(), "The transfer was returned", by);
        } else {
            cashier.received(payment.id(), by);
        }
    }
}
