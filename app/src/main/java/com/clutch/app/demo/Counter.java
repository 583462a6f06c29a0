package com.clutch.app.demo;

import com.clutch.finance.application.payment.PaymentRefunding;
import com.clutch.finance.domain.payment.PaymentMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Customers come with their cars, are served and pay; a few get money back, a few cheques bounce. */
final class Counter implements Department {

    private static final double CUSTOMERS_A_DAY = 4.0;

    /** A service and its usual price without VAT, in EGP. */
    private record Service(String name, int price) {}

    private static final List<Service> SERVICES = List.of(
            new Service("Oil change", 2_700),
            new Service("Periodic service", 7_400),
            new Service("Brake service", 5_200),
            new Service("Tyres and alignment", 9_800),
            new Service("Air conditioning service", 2_900),
            new Service("Inspection before purchase", 1_300),
            new Service("Detailing", 3_600),
            new Service("Battery replacement", 4_900));

    private final Cashier cashier;
    private final PaymentRefunding refunding;
    private final People people;
    private final List<UUID> paid = new ArrayList<>();

    Counter(Cashier cashier, PaymentRefunding refunding, People people) {
        this.cashier = cashier;
        this.refunding = refunding;
        this.people = people;
    }

    @Override
    public void plan(Agenda day) {
        var demand = CUSTOMERS_A_DAY
                * Season.demand(day.day(), day.index())
                * (0.85 + 0.3 * Chance.share("demand", day.index()));
        var customers = Chance.times(demand, "customers of the day", day.index());
        day.spread("service", customers, 9, 21, number -> serve(day, (int) number));
        if (day.index() % 9 == 4) {
            day.at(20, 30, () -> refund(day));
        }
    }

    private void serve(Agenda day, int number) {
        var known = people.customers();
        // Those who joined lately come more often.
        var which = (int) (known.size() * Math.sqrt(Chance.share("who is served", day.index(), number)));
        var customer = known.get(which);
        if (customer.isGone()) {
            return;
        }
        var by = people.as("customer_support", number);
        var service = Chance.one(SERVICES, "which service", day.index(), number);
        var price = Math.round(service.price() * (0.75 + 0.5 * Chance.share("price", day.index(), number)) / 50) * 50;
        var invoice = cashier.invoice(customer, customer.name(), service.name(), price, null, by);
        var method = method(day, number);
        var payment = cashier.promise(customer, invoice.amountDue(), method, service.name(), invoice.id(), null, by);
        if (method == PaymentMethod.CHECK && Chance.happens(0.15, "bounced", day.index(), number)) {
            cashier.bounced(payment.id(), "The cheque bounced", people.as("finance_officer", 0));
        } else {
            cashier.received(payment.id(), by);
            paid.add(payment.id());
        }
    }

    private static PaymentMethod method(Agenda day, int number) {
        var share = Chance.share("method", day.index(), number);
        return share < 0.08 ? PaymentMethod.CASH : share < 0.97 ? PaymentMethod.BANK_TRANSFER : PaymentMethod.CHECK;
    }

    private void refund(Agenda day) {
        if (paid.size() < 10) {
            return;
        }
        var payment = paid.remove(paid.size() - 1 - Chance.between(0, 8, "refund of", day.index()));
        var whole = Chance.happens(0.4, "whole refund", day.index());
        refunding.refund(
                payment,
                whole
                        ? null
                        : BigDecimal.valueOf(Chance.between(150, 600, "refund", day.index()))
                                .setScale(2, RoundingMode.UNNECESSARY),
                whole ? "Service not done" : "Complaint about the work",
                null,
                people.as("finance_officer", 0));
    }
}
