package com.clutch.finance.application.payout;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.payout.Payouts;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Component;

@Component
class PayoutSnapshots implements SnapshotSource {

    private final Payouts payouts;
    private final PayoutEvents events;
    private final SnapshotWalk walk;

    PayoutSnapshots(Payouts payouts, PayoutEvents events, SnapshotWalk walk) {
        this.payouts = payouts;
        this.events = events;
        this.walk = walk;
    }

    @Override
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, payouts::after);
    }
}
