package com.clutch.finance.application.subscription;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.invoice.InvoiceEffects;
import com.clutch.finance.application.payment.PaymentEffects;
import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.finance.domain.subscription.Subscription;
import com.clutch.finance.domain.subscription.Subscriptions;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What payments and invoices do to the subscriptions they are for. */
@Component
class SubscriptionPayments implements PaymentEffects, InvoiceEffects {

    private final Subscriptions subscriptions;
    private final SubscriptionEvents events;
    private final FinanceCalendar calendar;

    SubscriptionPayments(Subscriptions subscriptions, SubscriptionEvents events, FinanceCalendar calendar) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.calendar = calendar;
    }

    @Override
    public Optional<Conversion> wanted(Purpose purpose, Money amount, Actor actor) {
        return Optional.empty();
    }

    @Override
    public void completed(Payment payment, Actor actor) {
        // It is paid for when nothing is due on its invoice any more.
    }

    @Override
    public void abandoned(Payment payment, Actor actor) {
        var purpose = payment.purpose();
        change(
                purpose.subscriptionId(),
                purpose.invoiceId(),
                subscription -> subscription.failed(calendar.now()),
                actor);
    }

    @Override
    public void settled(Invoice invoice, Actor actor) {
        change(invoice.subscriptionId(), invoice.id(), subscription -> subscription.paid(calendar.now()), actor);
    }

    @Override
    public void refunded(Payment payment, Money part, Actor actor) {
        // A refund does not end a subscription.
    }

    private void change(@Nullable UUID id, @Nullable UUID invoice, UnaryOperator<Subscription> change, Actor actor) {
        if (id == null || invoice == null) {
            return;
        }
        var before = subscriptions.findForUpdate(id).orElseThrow(() -> DomainException.notFound("subscription", id));
        if (!invoice.equals(before.openInvoiceId())) {
            return;
        }
        var after = change.apply(before);
        if (!after.equals(before)) {
            subscriptions.save(after);
            events.changed(before, after, actor);
        }
    }
}
