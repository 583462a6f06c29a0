package com.clutch.fleet.application.downtime;

import com.clutch.events.fleet.DowntimeRateChanged;
import com.clutch.events.fleet.DowntimeRateState;
import com.clutch.fleet.application.ledger.LedgerKind;
import com.clutch.fleet.domain.downtime.DowntimeRate;
import com.clutch.fleet.domain.downtime.DowntimeRates;
import com.clutch.platform.events.EventPublisher;
import org.springframework.stereotype.Component;

/** How rates of downtime are told of. */
@Component
class DowntimeRateKind extends LedgerKind<DowntimeRate, DowntimeRateState> {

    DowntimeRateKind(DowntimeRates rates, EventPublisher publisher) {
        super("downtime rate", rates, publisher, DowntimeRateChanged.TOPIC, DowntimeRateChanged::new);
    }

    @Override
    protected DowntimeRateState state(DowntimeRate rate) {
        return new DowntimeRateState(
                rate.id(),
                rate.vehicleId(),
                rate.fleetId(),
                rate.costPerHour(),
                rate.currency(),
                rate.life().createdAt());
    }
}
