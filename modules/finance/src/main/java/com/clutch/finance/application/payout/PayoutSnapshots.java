package com.clutch.finance.application.payout;

import com.clutch.events.finance.PayoutChanged;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.payout.Payouts;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PayoutSnapshots implements SnapshotSource {

    private final Payouts payouts;
    private final PayoutEvents events;

    PayoutSnapshots(Payouts payouts, PayoutEvents events) {
        this.payouts = payouts;
        this.events = events;
    }

    @Override
    public String topic() {
        return PayoutChanged.TOPIC;
    }

    @Override
    public List<PayoutChanged> after(@Nullable UUID id, int limit, Actor actor) {
        return payouts.after(id, limit).stream()
                .map(payout -> events.snapshot(payout, actor))
                .toList();
    }
}
