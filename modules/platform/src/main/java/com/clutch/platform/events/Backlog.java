package com.clutch.platform.events;

import static com.clutch.platform.events.jooq.Tables.EVENT_PUBLICATION;
import static com.clutch.platform.events.jooq.Tables.PARKED_PUBLICATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.selectCount;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How much waits for its listener, and since when; the gauges {@code clutch.events.backlog}, {@code .parked} and {@code .lag}. */
@Component
class Backlog {

    /**
     * What waits now.
     *
     * @param publications all that are not delivered, those under way included
     * @param parked publications that wait for a person
     * @param lagSeconds age of the oldest that is not delivered; zero when there is none
     */
    record Summary(Instant asOf, long publications, long parked, long lagSeconds, List<Line> lines) {}

    /**
     * Publications for one listener in one state.
     *
     * @param status PUBLISHED and RESUBMITTED are under way, FAILED waits for its next attempt
     * @param known whether this program has the listener
     */
    record Line(String listener, String status, long publications, Instant oldest, boolean known) {}

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

    private final DSLContext dsl;
    private final ListenerIds listeners;
    private final Clock clock;
    private volatile long size;
    private volatile long parked;
    private volatile @Nullable Instant oldest;

    Backlog(DSLContext dsl, ListenerIds listeners, Clock clock, ObjectProvider<MeterRegistry> meters) {
        this.dsl = dsl;
        this.listeners = listeners;
        this.clock = clock;
        meters.ifAvailable(registry -> {
            Gauge.builder("clutch.events.backlog", this, Backlog::size).register(registry);
            Gauge.builder("clutch.events.parked", this, Backlog::parked).register(registry);
            Gauge.builder("clutch.events.lag", this, Backlog::lagSeconds)
                    .baseUnit("seconds")
                    .register(registry);
        });
    }

    /** Reads what the gauges show; one statement. */
    void measure() {
        try {
            var row = dsl.select(
                            count(),
                            min(EVENT_PUBLICATION.PUBLICATION_DATE),
                            field(selectCount().from(PARKED_PUBLICATION)))
                    .from(EVENT_PUBLICATION)
                    .fetchSingle();
            size = row.value1();
            oldest = row.value2();
            parked = row.value3();
        } catch (RuntimeException e) {
            LOG.warn("The backlog of events could not be counted: {}", e.getMessage());
        }
    }

    long size() {
        return size;
    }

    long parked() {
        return parked;
    }

    long lagSeconds() {
        var since = oldest;
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }

    Summary summary() {
        measure();
        var p = EVENT_PUBLICATION;
        var lines = dsl.select(p.LISTENER_ID, p.STATUS, count(), min(p.PUBLICATION_DATE))
                .from(p)
                .groupBy(p.LISTENER_ID, p.STATUS)
                .orderBy(p.LISTENER_ID, p.STATUS)
                .fetch(row -> new Line(
                        row.value1(), row.value2(), row.value3(), row.value4(), listeners.knows(row.value1())));
        return new Summary(clock.instant(), size, parked, lagSeconds(), lines);
    }
}
