package com.clutch.platform.events;

import static com.clutch.platform.events.EventsHouse.SQL;
import static com.clutch.platform.events.EventsHouse.count;
import static com.clutch.platform.events.EventsHouse.eventually;

import com.clutch.platform.events.EventsHouse.Rung;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Prints how many events one listener hears in a second; run by name with {@code -Dclutch.test.fsync=on}. */
@Tag("speed")
class DeliverySpeed {

    private static final int EVENTS = 10_000;

    static class Bell {

        private final DSLContext dsl;

        Bell(DSLContext dsl) {
            this.dsl = dsl;
        }

        @ApplicationModuleListener(id = "test.bell")
        void on(Rung event) {
            dsl.execute("insert into heard values (?, 'test.bell')", event.name());
        }
    }

    @Test
    void deliversTenThousandEvents() {
        try (var house = EventsHouse.start(Bell.class)) {
            for (var round = 1; round <= 3; round++) {
                EventsHouse.clear();
                var names =
                        IntStream.range(0, EVENTS).mapToObj(Integer::toString).toList();
                var start = System.nanoTime();
                for (var from = 0; from < EVENTS; from += 100) {
                    house.publishAll(names.subList(from, from + 100));
                }
                var published = Duration.ofNanos(System.nanoTime() - start);
                eventually(() -> count("event_registry.event_publication") == 0);
                var delivered = Duration.ofNanos(System.nanoTime() - start);
                System.out.printf(
                        "round %d, fsync %s: published in %d ms, delivered in %d ms, %d events/s%n",
                        round,
                        SQL.fetchSingle("show fsync").get(0),
                        published.toMillis(),
                        delivered.toMillis(),
                        EVENTS * 1000L / delivered.toMillis());
            }
        }
    }
}
