package com.clutch.platform.events;

import static com.clutch.platform.events.EventsHouse.count;
import static com.clutch.platform.events.EventsHouse.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventsHouse.Rung;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SnapshotWalkTest {

    private static final Queue<SnapshotCompleted> COMPLETED = new ConcurrentLinkedQueue<>();
    private static final List<Integer> ROWS = IntStream.range(0, 25).boxed().toList();

    static class Tower {

        private final SnapshotWalk walk;
        private final EventPublisher events;
        private final DSLContext dsl;

        Tower(SnapshotWalk walk, EventPublisher events, DSLContext dsl) {
            this.walk = walk;
            this.events = events;
            this.dsl = dsl;
        }

        @ApplicationModuleListener(id = "test.tower-requests")
        void on(SnapshotRequested request) {
            walk.<Integer, Rung>run(request, 10, this::page, rung -> Integer.valueOf(rung.name()));
        }

        private List<Rung> page(Integer last, int limit) {
            var header = events.header(Actor.system("snapshot", "c"));
            return ROWS.stream()
                    .filter(row -> last == null || row > last)
                    .limit(limit)
                    .map(row -> new Rung(
                            events.header(Actor.system("snapshot", header.correlationId())),
                            row.toString(),
                            Instant.EPOCH))
                    .toList();
        }

        @ApplicationModuleListener(id = "test.tower-rung")
        void on(Rung event) {
            dsl.execute("insert into heard values (?, 'test.tower-rung')", event.name());
        }

        @ApplicationModuleListener(id = "test.tower-completed")
        void on(SnapshotCompleted event) {
            COMPLETED.add(event);
        }
    }

    @BeforeEach
    void clear() {
        EventsHouse.clear();
        COMPLETED.clear();
    }

    @Test
    void tellsEveryRowOnceAndThenHowManyThereWere() {
        try (var house = EventsHouse.start(Tower.class)) {
            var events = house.bean(EventPublisher.class);
            var request =
                    new SnapshotRequested(events.header(Actor.system("test", "c-1")), UUID.randomUUID(), "test.rung");
            new TransactionTemplate(house.bean(PlatformTransactionManager.class))
                    .executeWithoutResult(_ -> events.publish(request));
            eventually(() -> !COMPLETED.isEmpty() && count("event_registry.event_publication") == 0);
            assertThat(count("heard")).isEqualTo(25);
            assertThat(COMPLETED).singleElement().satisfies(completed -> {
                assertThat(completed.requestId()).isEqualTo(request.requestId());
                assertThat(completed.count()).isEqualTo(25);
                assertThat(completed.header().correlationId()).isEqualTo("c-1");
            });
        }
    }
}
