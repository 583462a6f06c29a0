package com.clutch.fleet.application.downtime;

import com.clutch.events.fleet.DowntimeChanged;
import com.clutch.events.fleet.DowntimeState;
import com.clutch.fleet.application.ledger.LedgerKind;
import com.clutch.fleet.domain.downtime.Downtime;
import com.clutch.fleet.domain.downtime.Downtimes;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How downtimes are told of. */
@Component
class DowntimeKind extends LedgerKind<Downtime, DowntimeState> {

    DowntimeKind(Downtimes downtimes) {
        super("downtime", DowntimeChanged.TOPIC, downtimes, DowntimeChanged::new);
    }

    @Override
    protected DowntimeState state(Downtime downtime) {
        return new DowntimeState(
                downtime.id(),
                downtime.vehicleId(),
                downtime.reason().name().toLowerCase(Locale.ROOT),
                downtime.planned(),
                downtime.startedAt(),
                downtime.endedAt(),
                downtime.note(),
                downtime.life().createdAt());
    }
}
