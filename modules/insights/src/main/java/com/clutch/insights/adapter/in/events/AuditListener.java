package com.clutch.insights.adapter.in.events;

import com.clutch.events.Change;
import com.clutch.events.audit.AlertChanged;
import com.clutch.events.audit.AuditTrailRead;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.domain.Matter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class AuditListener {

    private final FactHearing hearing;
    private final ZoneId zone;

    AuditListener(FactHearing hearing, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.hearing = hearing;
        this.zone = zone;
    }

    @ApplicationModuleListener(id = "insights.audit-alert")
    void on(AlertChanged event) {
        var state = event.state();
        hearing.hear(
                new Matter(
                        AlertChanged.TOPIC,
                        event.aggregateId(),
                        event.version(),
                        event.change() == Change.DELETED,
                        null,
                        event.aggregateId().toString(),
                        state.falsePositive() ? null : LocalDate.ofInstant(state.firstSeen(), zone)),
                event.header().occurredAt());
    }

    @ApplicationModuleListener(id = "insights.audit-read")
    void on(AuditTrailRead event) {
        var day = LocalDate.ofInstant(event.header().occurredAt(), zone);
        // One a day, however often somebody looks.
        var id = UUID.nameUUIDFromBytes(day.toString().getBytes(StandardCharsets.UTF_8));
        hearing.hear(
                new Matter(Matter.AUDIT, id, 1, false, null, id.toString(), day),
                event.header().occurredAt());
    }
}
