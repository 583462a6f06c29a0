package com.clutch.platform.events;

import static com.clutch.platform.events.EventsHouse.SQL;
import static com.clutch.platform.events.EventsHouse.count;
import static com.clutch.platform.events.EventsHouse.eventually;

import com.clutch.platform.events.EventsHouse.Rung;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Prints how many events one listener hears in a second; run by name with {@code -Dclutch.test.fsync=on}. */
@Tag("speed")
class DeliverySpeed {

    private static final int EVENTS = 10_000;

    private static volatile CountDownLatch published = new CountDownLatch(0);

    static class Bell {

        private final DSLContext dsl;

        Bell(DSLContext dsl) {
            this.dsl = dsl;
        }

        @ApplicationModuleListener(id = "test.bell")
        void on(Rung event) throws InterruptedException {
            published.await();
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
                published = new CountDownLatch(1);
                var start = System.nanoTime();
                for (var from = 0; from < EVENTS; from += 100) {
                    house.publishAll(names.subList(from, from + 100));
                }
                var publishing = Duration.ofNanos(System.nanoTime() - start);
                start = System.nanoTime();
                published.countDown();
                eventually(() -> count("event_registry.event_publication") == 0);
                var delivering = Duration.ofNanos(System.nanoTime() - start);
                System.out.printf(
                        "round %d, fsync %s: %d events published/s, %d delivered/s%n",
                        round,
                        SQL.fetchSingle("show fsync").get(0),
                        EVENTS * 1000L / publishing.toMillis(),
                        EVENTS * 1000L / delivering.toMillis());
            }
        }
    }
}
