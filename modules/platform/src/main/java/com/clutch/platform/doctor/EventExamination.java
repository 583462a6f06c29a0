package com.clutch.platform.doctor;

import static com.clutch.platform.events.jooq.Tables.EVENT_PUBLICATION;
import static com.clutch.platform.events.jooq.Tables.PARKED_PUBLICATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.selectCount;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Whether events reach their listeners, and soon. */
final class EventExamination implements Examination {

    private final DSLContext dsl;
    private final DoctorSettings settings;
    private final Clock clock;

    EventExamination(DSLContext dsl, DoctorSettings settings, Clock clock) {
        this.dsl = dsl;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String check() {
        return "events";
    }

    @Override
    public List<Finding> examine() {
        var row = dsl.select(
                        count(),
                        min(EVENT_PUBLICATION.PUBLICATION_DATE),
                        field(selectCount().from(PARKED_PUBLICATION)))
                .from(EVENT_PUBLICATION)
                .fetchSingle();
        var now = clock.instant();
        var lag = row.value2() == null ? Duration.ZERO : Duration.between(row.value2(), now);
        var findings = new ArrayList<Finding>();
        if (lag.compareTo(settings.lag()) >= 0) {
            findings.add(Finding.beyond(
                    check(),
                    lag.toMillis(),
                    settings.lag().toMillis(),
                    "%d deliveries wait, the oldest for %d s.".formatted(row.value1(), lag.toSeconds()),
                    "GET /api/v1/admin/events/backlog names the listener; the log says why it fails. If all are slow,"
                            + " raise CLUTCH_EVENTS_THREADS."));
        }
        if (row.value3() > 0) {
            findings.add(Finding.warn(
                    check(),
                    "%d events are parked: their listeners refused them too often.".formatted(row.value3()),
                    "GET /api/v1/admin/events/parked says why. Remove the cause, then POST"
                            + " /api/v1/admin/events/parked/retry."));
        }
        return findings.isEmpty()
                ? List.of(Finding.ok(
                        check(),
                        "%d deliveries wait, the oldest for %d s; none is parked."
                                .formatted(row.value1(), Math.max(0, lag.toSeconds()))))
                : findings;
    }
}
