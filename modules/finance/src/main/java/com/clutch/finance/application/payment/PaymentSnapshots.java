package com.clutch.finance.application.payment;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.payment.Payments;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Component;

@Component
class PaymentSnapshots implements SnapshotSource {

    private final Payments payments;
    private final PaymentEvents events;
    private final SnapshotWalk walk;

    PaymentSnapshots(Payments payments, PaymentEvents events, SnapshotWalk walk) {
        this.payments = payments;
        this.events = events;
        this.walk = walk;
    }

    @Override
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, payments::after);
    }
}
