package com.clutch.app.demo;

import com.clutch.finance.application.invoice.InvoiceCrediting;
import com.clutch.finance.application.invoice.InvoiceWish.ItemWish;
import com.clutch.finance.application.invoice.Invoicing;
import com.clutch.finance.application.invoice.OverdueMarking;
import com.clutch.finance.domain.payment.PaymentMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Enterprise clients have vehicles with drivers by the half month; they pay by transfer, most in time and some late. */
final class Leasing implements Department {

    private static final List<Integer> HALF_MONTH =
            List.of(32_000, 18_500, 27_000, 12_500, 21_000, 9_500, 7_000, 15_000, 11_000, 19_000, 8_500, 6_000);
    private static final int TERM = 21;

    /** What a client still has to pay, and when he will. */
    private record Open(UUID invoice, Person client, BigDecimal amount, int paysOn) {}

    private final Cashier cashier;
    private final Invoicing invoicing;
    private final InvoiceCrediting crediting;
    private final OverdueMarking overdue;
    private final People people;
    private final List<Open> open = new ArrayList<>();

    Leasing(Cashier cashier, Invoicing invoicing, InvoiceCrediting crediting, OverdueMarking overdue, People people) {
        this.cashier = cashier;
        this.invoicing = invoicing;
        this.crediting = crediting;
        this.overdue = overdue;
        this.people = people;
    }

    @Override
    public void plan(Agenda day) {
        day.at(0, 50, () -> {
            while (overdue.markBatch()) {
                // Batch by batch.
            }
        });
        for (var client = 0; client < Names.CLIENTS.size(); client++) {
            // Each client has his own day, so that the money comes over the month as it does in life.
            if (day.index() % 15 == client * 4 % 15) {
                var which = client;
                day.at(9, 30, () -> bill(day, which));
            }
        }
        if (Season.isWorkday(day.day())) {
            day.at(14, 0, () -> collect(day));
        }
    }

    private void bill(Agenda day, int number) {
        if (number >= people.clients().size()) {
            return;
        }
        var client = people.clients().get(number);
        var company = Names.CLIENTS.get(number);
        var by = people.as("finance_officer", 0);
        var growth = 1 + 0.15 * day.index() / 365;
        var price = Math.round(HALF_MONTH.get(number)
                        * growth
                        * (0.92 + 0.16 * Chance.share("half month", day.index(), number))
                        / 100)
                * 100;
        var invoice = cashier.invoice(
                client,
                company,
                "Vehicles with drivers, half a month",
                price,
                day.day().plusDays(TERM),
                by);
        invoicing.view(invoice.id(), by);
        if (Chance.happens(0.05, "credit note", day.index(), number)) {
            crediting.credit(
                    invoice.id(),
                    List.of(new ItemWish("Vehicle out of order", BigDecimal.ONE, BigDecimal.valueOf(900), null)),
                    "A vehicle was missing for a day",
                    by);
        }
        var late = Chance.share("late", day.index(), number);
        var after = late < 0.7
                ? Chance.between(6, TERM, "pays after", day.index(), number)
                : late < 0.95 ? Chance.between(TERM + 1, 45, "pays late", day.index(), number) : 95;
        open.add(new Open(invoice.id(), client, BigDecimal.ZERO, day.index() + after));
    }

    private void collect(Agenda day) {
        for (var due : List.copyOf(open)) {
            if (due.paysOn() > day.index()) {
                continue;
            }
            open.remove(due);
            var by = people.as("finance_officer", 1);
            var owed = invoicing.view(due.invoice(), by).amountDue();
            var number = due.client().number();
            var parts = Chance.happens(0.08, "in two parts", day.index(), number)
                    && due.amount().signum() == 0;
            var amount = parts ? owed.divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP) : owed;
            if (amount.signum() <= 0) {
                continue;
            }
            var payment = cashier.promise(
                    due.client(), amount, PaymentMethod.BANK_TRANSFER, "Transfer", due.invoice(), null, by);
            cashier.received(payment.id(), by);
            if (parts) {
                open.add(new Open(due.invoice(), due.client(), amount, day.index() + 12));
            }
        }
    }
}
