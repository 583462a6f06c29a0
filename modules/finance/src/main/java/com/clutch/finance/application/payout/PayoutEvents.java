package com.clutch.finance.application.payout;

import com.clutch.events.Change;
import com.clutch.events.finance.CommissionRecorded;
import com.clutch.events.finance.PayoutChanged;
import com.clutch.events.finance.PayoutState;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.payout.Commission;
import com.clutch.finance.domain.payout.Payout;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to payouts. */
@Component
public class PayoutEvents {

    private final EventPublisher publisher;

    PayoutEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Payout before, Payout after, Actor actor) {
        var state = state(after);
        publisher.publish(new PayoutChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void recorded(Commission commission, Actor actor) {
        publisher.publish(earned(commission, actor));
    }

    /** What is told of a commission, when it is recorded and again. */
    CommissionRecorded earned(Commission commission, Actor actor) {
        return new CommissionRecorded(
                publisher.header(actor),
                commission.id(),
                commission.partnerId(),
                commission.orderId(),
                commission.amount().amount(),
                commission.commission().amount(),
                commission.vat().amount(),
                commission.partnerNet().amount(),
                commission.amount().currency());
    }

    /** Tells a payout again. */
    public PayoutChanged snapshot(Payout payout, Actor actor) {
        return new PayoutChanged(
                publisher.header(actor), payout.id(), payout.version(), Change.SNAPSHOT, state(payout), List.of());
    }

    private static PayoutState state(Payout payout) {
        return new PayoutState(
                payout.id(),
                payout.partnerId(),
                payout.partnerName(),
                payout.periodStart(),
                payout.periodEnd(),
                payout.orders(),
                payout.totalRevenue().amount(),
                payout.commission().amount(),
                payout.vat().amount(),
                payout.deductions().amount(),
                payout.net().amount(),
                payout.totalRevenue().currency(),
                Words.word(payout.status()),
                payout.completedAt(),
                payout.createdAt());
    }
}
