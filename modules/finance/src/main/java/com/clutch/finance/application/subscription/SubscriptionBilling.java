package com.clutch.finance.application.subscription;

import com.clutch.finance.application.invoice.InvoiceWish;
import com.clutch.finance.application.invoice.Invoicing;
import com.clutch.finance.application.payment.PaymentAcceptance;
import com.clutch.finance.application.payment.Providers;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.invoice.Invoices;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.finance.domain.subscription.Subscription;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes and charges the invoices of subscriptions, in the transaction of the caller. */
@Component
class SubscriptionBilling {

    private final Invoicing invoicing;
    private final PaymentAcceptance payments;
    private final Providers providers;
    private final Invoices invoices;

    SubscriptionBilling(Invoicing invoicing, PaymentAcceptance payments, Providers providers, Invoices invoices) {
        this.invoicing = invoicing;
        this.payments = payments;
        this.providers = providers;
        this.invoices = invoices;
    }

    /** Sends an invoice over the amount; the subscription knows it as open. Nothing is sent when nothing is owed. */
    Subscription invoice(Subscription subscription, Money amount, String what, Actor actor) {
        if (!amount.isPositive()) {
            return subscription;
        }
        var subscriber = subscription.subscriber();
        var draft = invoicing.draft(
                new InvoiceWish(
                        subscriber.id(),
                        subscriber.name(),
                        subscriber.email(),
                        amount.currency(),
                        List.of(new InvoiceWish.ItemWish(what, BigDecimal.ONE, amount.amount(), null)),
                        null,
                        null,
                        null),
                subscription.id(),
                actor);
        return subscription.invoiced(
                invoicing.send(draft.id(), ExpectedVersion.ANY, actor).id());
    }

    /** Asks for the money of the open invoice, when a provider can be asked; true when it was. */
    boolean charge(Subscription subscription, Actor actor) {
        var open = subscription.openInvoiceId();
        var method = subscription.paymentMethod();
        if (open == null || !method.byProvider() || providers.usual().isEmpty()) {
            return false;
        }
        var invoice = invoices.findForUpdate(open).orElseThrow();
        var due = invoice.due().minus(invoice.paying());
        if (!due.isPositive()) {
            return false;
        }
        var subscriber = subscription.subscriber();
        payments.accept(
                new PaymentAcceptance.Order(
                        due.amount(),
                        due.currency(),
                        method,
                        subscription.paymentMethodId(),
                        "Subscription " + subscription.planName(),
                        new Purpose(subscriber.id(), subscriber.name(), null, null, open, subscription.id()),
                        null),
                "subscription %s %s %d".formatted(subscription.id(), open, subscription.failedAttempts()),
                actor);
        return true;
    }
}
