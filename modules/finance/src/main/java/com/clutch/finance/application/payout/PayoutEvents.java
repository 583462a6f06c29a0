package com.clutch.finance.application.payout;

import com.clutch.events.finance.CommissionRecorded;
import com.clutch.events.finance.PayoutChanged;
import com.clutch.events.finance.PayoutState;
import com.clutch.finance.domain.payout.Commission;
import com.clutch.finance.domain.payout.Payout;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to payouts. */
@Component
public class PayoutEvents extends StateEvents<Payout, PayoutState> {

    PayoutEvents(EventPublisher publisher) {
        super(publisher, PayoutChanged.TOPIC, PayoutChanged::new);
    }

    void recorded(Commission commission, Actor actor) {
        publish(earned(commission, actor));
    }

    /** What is told of a commission, when it is recorded and again. */
    CommissionRecorded earned(Commission commission, Actor actor) {
        return new CommissionRecorded(
                header(actor),
                commission.id(),
                commission.partnerId(),
                commission.orderId(),
                commission.amount().amount(),
                commission.commission().amount(),
                commission.vat().amount(),
                commission.partnerNet().amount(),
                commission.amount().currency());
    }

    @Override
    protected PayoutState state(Payout payout) {
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
                word(payout.status()),
                payout.completedAt(),
                payout.createdAt());
    }
}
