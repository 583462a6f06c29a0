package com.clutch.app.demo;

import com.clutch.finance.application.invoice.InvoiceView;
import com.clutch.finance.application.invoice.InvoiceWish;
import com.clutch.finance.application.invoice.Invoicing;
import com.clutch.finance.application.payment.PaymentAcceptance;
import com.clutch.finance.application.payment.PaymentSettlement;
import com.clutch.finance.application.payment.PaymentView;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes invoices and takes money: cash over the counter, cheques, and transfers to the bank. Cards would need a provider. */
final class Cashier {

    private final Invoicing invoicing;
    private final PaymentAcceptance acceptance;
    private final PaymentSettlement settlement;

    Cashier(Invoicing invoicing, PaymentAcceptance acceptance, PaymentSettlement settlement) {
        this.invoicing = invoicing;
        this.acceptance = acceptance;
        this.settlement = settlement;
    }

    /** An invoice with one line, sent; the price is without VAT. */
    InvoiceView invoice(Person customer, String name, String what, long price, @Nullable LocalDate due, Actor by) {
        var draft = invoicing.draft(
                new InvoiceWish(
                        customer.id(),
                        name,
                        customer.account().email(),
                        "EGP",
                        List.of(new InvoiceWish.ItemWish(what, BigDecimal.ONE, BigDecimal.valueOf(price), null)),
                        null,
                        due,
                        null),
                null,
                by);
        return invoicing.send(draft.id(), ExpectedVersion.ANY, by);
    }

    /** The wish to pay, before the money has come. */
    PaymentView promise(
            Person customer,
            BigDecimal amount,
            PaymentMethod method,
            String what,
            @Nullable UUID invoice,
            @Nullable UUID subscription,
            Actor by) {
        return acceptance.accept(
                new PaymentAcceptance.Order(
                        amount,
                        "EGP",
                        method,
                        null,
                        what,
                        new Purpose(customer.id(), null, null, null, invoice, subscription),
                        null),
                null,
                by);
    }

    /** The money has come. */
    void received(UUID payment, Actor by) {
        settlement.moveByHand(payment, ExpectedVersion.ANY, PaymentStatus.COMPLETED, null, null, by);
    }

    /** The money will not come. */
    void bounced(UUID payment, String reason, Actor by) {
        settlement.moveByHand(payment, ExpectedVersion.ANY, PaymentStatus.FAILED, null, reason, by);
    }
}
