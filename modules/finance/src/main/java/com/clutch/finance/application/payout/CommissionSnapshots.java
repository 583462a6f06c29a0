package com.clutch.finance.application.payout;

import com.clutch.events.finance.CommissionRecorded;
import com.clutch.finance.application.FactSource;
import com.clutch.finance.domain.payout.Payouts;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CommissionSnapshots implements FactSource<UUID, CommissionRecorded> {

    private final Payouts payouts;
    private final PayoutEvents events;

    CommissionSnapshots(Payouts payouts, PayoutEvents events) {
        this.payouts = payouts;
        this.events = events;
    }

    @Override
    public String topic() {
        return CommissionRecorded.TOPIC;
    }

    @Override
    public List<CommissionRecorded> after(@Nullable UUID key, int limit, Actor actor) {
        return payouts.commissionsAfter(key, limit).stream()
                .map(commission -> events.earned(commission, actor))
                .toList();
    }

    @Override
    public UUID key(CommissionRecorded moment) {
        return moment.commissionId();
    }
}
