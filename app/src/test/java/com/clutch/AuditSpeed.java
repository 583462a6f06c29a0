package com.clutch;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.platform.ListExported;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** What the audit trail costs. No test: it prints figures, and {@code .ci/figures/audit.sh} says how to call it. */
@Import(AuditSpeed.Switch.class)
class AuditSpeed extends EndToEndTest {

    private static final int CALLERS = 4;
    private static final int WRITES = 1_500;
    private static final int EVENTS = 5_000;

    @Autowired
    private Switchable events;

    @Autowired
    private TransactionTemplate transaction;

    private final AtomicInteger number = new AtomicInteger();

    /** A fleet: one event, one entry, and nobody else who listens. */
    @Test
    void aWriteWithItsEventAndEntryAgainstTheSameWriteWithoutThem() throws Exception {
        compare("fleets", number -> Map.of("name", "Speed " + number));
    }

    /** A vehicle: two events, two entries, and projections of other modules. */
    @Test
    void aWriteThatManyHearAgainstTheSameWriteWithoutThem() throws Exception {
        compare(
                "vehicles",
                number -> Map.of("licensePlate", "SPD " + number, "make", "Toyota", "model", "Corolla", "year", 2024));
    }

    private void compare(String what, IntFunction<Map<String, ?>> body) throws Exception {
        var admin = admin();
        events.on = true;
        write(admin, 500, what, body);
        settle();
        var with = 0.0;
        var without = 0.0;
        for (var round = 0; round < 3; round++) {
            events.on = false;
            without += seconds(admin, what, body);
            events.on = true;
            with += seconds(admin, what, body);
        }
        System.out.printf(
                "%s over HTTP: %.0f/s with events and entries (all delivered), %.0f/s without: ratio %.2f%n",
                what, 3 * WRITES / with, 3 * WRITES / without, without / with);
    }

    @Test
    void fromEventToEntryAtFiveHundredEventsASecond() throws Exception {
        events.on = true;
        var actor = new Actor(Actor.Kind.ACCOUNT, new UUID(1, 1), null, "m@clutch.test", Set.of(), null, null, "speed");
        for (var warm = 0; warm < 1_000; warm++) {
            transaction.executeWithoutResult(
                    _ -> events.publish(new ListExported(events.header(actor), "/warm", 0, true)));
        }
        settle();
        var start = System.nanoTime();
        for (var event = 0; event < EVENTS; event++) {
            var due = start + event * 2_000_000L;
            while (System.nanoTime() < due) {
                Thread.sleep(Duration.ofNanos(Math.max(1, due - System.nanoTime())));
            }
            transaction.executeWithoutResult(
                    _ -> events.publish(new ListExported(events.header(actor), "/speed", 0, true)));
        }
        settle();
        var latencies = TestDatabase.dsl()
                .fetch(
                        "select extract(epoch from recorded_at - occurred_at) * 1000 from audit.entry where details like '%/speed%'");
        var sorted = latencies.stream()
                .mapToDouble(row -> row.get(0, Double.class))
                .sorted()
                .toArray();
        System.out.printf(
                "event to entry at 500 events/s, %d entries: p50 %.1f ms, p99 %.1f ms, worst %.1f ms%n",
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                Arrays.stream(sorted).max().orElse(0));
    }

    /** How long it takes until all is written and all that was published is delivered. */
    private double seconds(Api admin, String what, IntFunction<Map<String, ?>> body) throws Exception {
        var start = System.nanoTime();
        write(admin, WRITES, what, body);
        settle();
        return (System.nanoTime() - start) / 1e9;
    }

    private void write(Api admin, int writes, String what, IntFunction<Map<String, ?>> body) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            var tasks = new ArrayList<Callable<Integer>>();
            for (var one = 0; one < writes; one++) {
                tasks.add(() -> admin.post("/api/v1/fleet/" + what, body.apply(number.incrementAndGet()))
                        .status());
            }
            for (var done : threads.invokeAll(tasks)) {
                if (done.get() != 201) {
                    throw new IllegalStateException("A write was answered with " + done.get());
                }
            }
        }
    }

    private static void settle() throws InterruptedException {
        while (TestDatabase.dsl()
                        .fetchSingle("select count(*) from event_registry.event_publication")
                        .into(Integer.class)
                > 0) {
            Thread.sleep(5);
        }
    }

    /** Publishes, or drops what it is given. */
    static final class Switchable implements EventPublisher {

        private final EventPublisher real;
        private volatile boolean on = true;

        Switchable(EventPublisher real) {
            this.real = real;
        }

        @Override
        public void publish(DomainEvent event) {
            if (on) {
                real.publish(event);
            }
        }

        @Override
        public EventHeader header(Actor actor) {
            return real.header(actor);
        }

        @Override
        public List<FieldChange> changes(@Nullable Object before, Object after) {
            return real.changes(before, after);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Switch {

        @Bean
        @Primary
        Switchable switchable(
                @Qualifier("com.clutch.platform.events.TransactionalEventPublisher") EventPublisher real) {
            return new Switchable(real);
        }
    }
}
