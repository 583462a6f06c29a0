package com.clutch.app.demo;

import com.clutch.finance.application.payout.CommissionRecording;
import com.clutch.finance.application.payout.PayoutControl;
import com.clutch.finance.application.payout.PayoutQueries;
import com.clutch.finance.application.payout.PayoutQueries.PayoutFilter;
import com.clutch.finance.application.payout.PayoutRun;
import com.clutch.finance.application.payout.PayoutView;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payout.PayoutStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.PageRequest;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Comparator;

/** Orders that partner shops carry out: the customer pays the company, which keeps a commission and pays the rest out every week. */
final class Partners implements Department {

    private static final double ORDERS_A_DAY = 1.6;
    private static final BigDecimal RATE = BigDecimal.valueOf(15);

    private final Cashier cashier;
    private final CommissionRecording commissions;
    private final PayoutRun run;
    private final PayoutControl control;
    private final PayoutQueries payouts;
    private final People people;

    Partners(
            Cashier cashier,
            CommissionRecording commissions,
            PayoutRun run,
            PayoutControl control,
            PayoutQueries payouts,
            People people) {
        this.cashier = cashier;
        this.commissions = commissions;
        this.run = run;
        this.control = control;
        this.payouts = payouts;
        this.people = people;
    }

    @Override
    public void plan(Agenda day) {
        var orders =
                Chance.times(ORDERS_A_DAY * Season.demand(day.day(), day.index()), "orders of the day", day.index());
        day.spread("order", orders, 10, 20, number -> order(day, (int) number));
        if (day.day().getDayOfWeek() == DayOfWeek.SUNDAY) {
            day.at(6, 0, () -> run.run(Actor.system("payout-run", "payout-run")));
            day.at(10, 30, this::approve);
            day.at(15, 30, this::send);
        }
        if (day.day().getDayOfWeek() == DayOfWeek.TUESDAY) {
            day.at(11, 30, this::complete);
        }
    }

    private void order(Agenda day, int number) {
        var customer = Chance.one(people.customers(), "who orders", day.index(), number);
        if (customer.isGone()) {
            return;
        }
        var shop = Chance.one(people.partners(), "whose order", day.index(), number);
        var amount = BigDecimal.valueOf(Chance.between(6, 44, "amount of the order", day.index(), number) * 50L);
        var by = people.as("customer_support", number + 1);
        var payment = cashier.promise(
                customer, amount, PaymentMethod.BANK_TRANSFER, "Order at " + name(shop), null, null, by);
        cashier.received(payment.id(), by);
        commissions.record(
                new CommissionRecording.OrderWish(
                        shop.account().partnerId(), name(shop), Ids.at(day.at(10, 0)), amount, "EGP", RATE),
                by);
    }

    private static String name(Person shop) {
        return Names.PARTNERS.get(shop.number());
    }

    private void approve() {
        each(PayoutStatus.PENDING, (payout, which) -> {
            if (which % 11 == 7) {
                control.deduct(
                        payout.id(),
                        ExpectedVersion.ANY,
                        BigDecimal.valueOf(50),
                        "Complaint of a customer",
                        people.as("finance_officer", 0));
            }
            control.approve(payout.id(), ExpectedVersion.ANY, people.as("finance_officer", 0));
        });
    }

    private void send() {
        each(
                PayoutStatus.APPROVED,
                (payout, _) -> control.send(payout.id(), ExpectedVersion.ANY, people.as("finance_officer", 1)));
    }

    private void complete() {
        each(
                PayoutStatus.PROCESSING,
                (payout, which) -> control.complete(
                        payout.id(),
                        ExpectedVersion.ANY,
                        "IPN-%s-%d".formatted(payout.periodStart(), which),
                        people.as("finance_officer", 1)));
    }

    private interface Step {
        void take(PayoutView payout, int which);
    }

    private void each(PayoutStatus status, Step step) {
        // Ids differ from one year to the next, and the list is ordered by them.
        var open = payouts.list(new PayoutFilter(status, null, null, null), PageRequest.first(100)).items().stream()
                .sorted(Comparator.comparing(PayoutView::periodStart).thenComparing(PayoutView::partnerName))
                .toList();
        for (var which = 0; which < open.size(); which++) {
            step.take(open.get(which), open.get(which).orders() + which);
        }
    }
}
