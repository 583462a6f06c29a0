package com.clutch.finance.application.payment;

import com.clutch.events.finance.PaymentRefunded;
import com.clutch.finance.application.FactSource;
import com.clutch.finance.domain.payment.Payments;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RefundSnapshots implements FactSource<UUID, PaymentRefunded> {

    private final Payments payments;
    private final PaymentEvents events;

    RefundSnapshots(Payments payments, PaymentEvents events) {
        this.payments = payments;
        this.events = events;
    }

    @Override
    public String topic() {
        return PaymentRefunded.TOPIC;
    }

    @Override
    public List<PaymentRefunded> after(@Nullable UUID key, int limit, Actor actor) {
        return payments.givenBackAfter(key, limit).stream()
                .map(back -> events.givenBack(back.payment(), back.refund(), actor))
                .toList();
    }

    @Override
    public UUID key(PaymentRefunded moment) {
        return moment.refundId();
    }
}
