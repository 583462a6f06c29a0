package com.clutch.finance.application.payment;

import com.clutch.events.finance.PaymentChanged;
import com.clutch.events.finance.PaymentCompleted;
import com.clutch.events.finance.PaymentRefunded;
import com.clutch.events.finance.PaymentState;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.Refund;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to payments. */
@Component
public class PaymentEvents extends StateEvents<Payment, PaymentState> {

    PaymentEvents(EventPublisher publisher) {
        super(publisher, PaymentChanged.TOPIC, PaymentChanged::new);
    }

    void completed(Payment payment, Actor actor) {
        var at = payment.completedAt();
        publish(new PaymentCompleted(
                header(actor),
                payment.id(),
                payment.purpose().customerId(),
                payment.purpose().bookingId(),
                payment.purpose().invoiceId(),
                payment.purpose().subscriptionId(),
                payment.amount().amount(),
                payment.amount().currency(),
                payment.base().amount(),
                word(payment.method()),
                at == null ? payment.updatedAt() : at));
    }

    void refunded(Payment payment, Refund refund, Actor actor) {
        publish(givenBack(payment, refund, actor));
    }

    /** What is told of a refund, when it happens and again. */
    PaymentRefunded givenBack(Payment payment, Refund refund, Actor actor) {
        var at = refund.completedAt();
        return new PaymentRefunded(
                header(actor),
                refund.id(),
                payment.id(),
                payment.purpose().customerId(),
                refund.amount().amount(),
                refund.amount().currency(),
                refund.base().amount(),
                at == null ? refund.updatedAt() : at);
    }

    @Override
    protected PaymentState state(Payment payment) {
        var purpose = payment.purpose();
        return new PaymentState(
                payment.id(),
                payment.amount().amount(),
                payment.amount().currency(),
                payment.base().amount(),
                word(payment.method()),
                word(payment.status()),
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
