package com.clutch.audit.application;

import com.clutch.audit.domain.Alert;
import com.clutch.events.audit.AlertChanged;
import com.clutch.events.audit.AlertState;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts alerts into the published language. */
@Component
class AlertEvents extends StateEvents<Alert, AlertState> {

    AlertEvents(EventPublisher publisher) {
        super(publisher, AlertChanged.TOPIC, AlertChanged::new);
    }

    @Override
    protected AlertState state(Alert alert) {
        return new AlertState(
                alert.id(),
                alert.pattern().word(),
                alert.pattern().severity().word(),
                alert.status().word(),
                alert.ip(),
                alert.accountId(),
                alert.occurrences(),
                alert.firstSeen(),
                alert.lastSeen(),
                alert.contained(),
                alert.falsePositive(),
                alert.assignedTo(),
                alert.resolution());
    }
}
