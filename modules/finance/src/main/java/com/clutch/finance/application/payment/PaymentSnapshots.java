package com.clutch.finance.application.payment;

import com.clutch.events.finance.PaymentChanged;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.payment.Payments;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PaymentSnapshots implements SnapshotSource {

    private final Payments payments;
    private final PaymentEvents events;

    PaymentSnapshots(Payments payments, PaymentEvents events) {
        this.payments = payments;
        this.events = events;
    }

    @Override
    public String topic() {
        return PaymentChanged.TOPIC;
    }

    @Override
    public List<PaymentChanged> after(@Nullable UUID id, int limit, Actor actor) {
        return payments.after(id, limit).stream()
                .map(payment -> events.snapshot(payment, actor))
                .toList();
    }
}
