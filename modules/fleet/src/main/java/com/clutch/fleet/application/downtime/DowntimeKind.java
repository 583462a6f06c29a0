package com.clutch.fleet.application.downtime;

import com.clutch.events.fleet.DowntimeChanged;
import com.clutch.events.fleet.DowntimeState;
import com.clutch.fleet.application.ledger.LedgerKind;
import com.clutch.fleet.domain.downtime.Downtime;
import com.clutch.fleet.domain.downtime.Downtimes;
import com.clutch.platform.events.EventPublisher;
import org.springframework.stereotype.Component;

/** How downtimes are told of. */
@Component
class DowntimeKind extends LedgerKind<Downtime, DowntimeState> {

    DowntimeKind(Downtimes downtimes, EventPublisher publisher) {
        super("downtime", downtimes, publisher, DowntimeChanged.TOPIC, DowntimeChanged::new);
    }

    @Override
    protected DowntimeState state(Downtime downtime) {
        return new DowntimeState(
                downtime.id(),
                downtime.vehicleId(),
                word(downtime.reason()),
                downtime.planned(),
                downtime.startedAt(),
                downtime.endedAt(),
                downtime.note(),
                downtime.life().createdAt());
    }
}
