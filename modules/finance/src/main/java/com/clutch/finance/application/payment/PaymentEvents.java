package com.clutch.finance.application.payment;

import com.clutch.events.Change;
import com.clutch.events.finance.PaymentChanged;
import com.clutch.events.finance.PaymentCompleted;
import com.clutch.events.finance.PaymentRefunded;
import com.clutch.events.finance.PaymentState;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.Refund;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to payments. */
@Component
public class PaymentEvents {

    private final EventPublisher publisher;

    PaymentEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Tells that a payment is new or has changed. */
    public void changed(@Nullable Payment before, Payment after, Actor actor) {
        var state = state(after);
        publisher.publish(new PaymentChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void completed(Payment payment, Actor actor) {
        var at = payment.completedAt();
        publisher.publish(new PaymentCompleted(
                publisher.header(actor),
                payment.id(),
                payment.purpose().customerId(),
                payment.purpose().bookingId(),
                payment.purpose().invoiceId(),
                payment.purpose().subscriptionId(),
                payment.amount().amount(),
                payment.amount().currency(),
                payment.base().amount(),
                Words.word(payment.method()),
                at == null ? payment.updatedAt() : at));
    }

    void refunded(Payment payment, Refund refund, Actor actor) {
        publisher.publish(givenBack(payment, refund, actor));
    }

    /** What is told of a refund, when it happens and again. */
    PaymentRefunded givenBack(Payment payment, Refund refund, Actor actor) {
        var at = refund.completedAt();
        return new PaymentRefunded(
                publisher.header(actor),
                refund.id(),
                payment.id(),
                payment.purpose().customerId(),
                refund.amount().amount(),
                refund.amount().currency(),
                refund.base().amount(),
                at == null ? refund.updatedAt() : at);
    }

    /** Tells a payment again. */
    public PaymentChanged snapshot(Payment payment, Actor actor) {
        return new PaymentChanged(
                publisher.header(actor), payment.id(), payment.version(), Change.SNAPSHOT, state(payment), List.of());
    }

    private static PaymentState state(Payment payment) {
        var purpose = payment.purpose();
        return new PaymentState(
                payment.id(),
                payment.amount().amount(),
                payment.amount().currency(),
                payment.base().amount(),
                Words.word(payment.method()),
                Words.word(payment.status()),
                payment.description(),
                purpose.customerId(),
                purpose.customerName(),
                purpose.bookingId(),
                purpose.serviceId(),
                purpose.invoiceId(),
                purpose.subscriptionId(),
                payment.fees().total().amount(),
                payment.refunded().amount(),
                payment.failureReason(),
                payment.completedAt(),
                payment.createdAt());
    }
}
