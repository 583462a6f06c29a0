package com.clutch.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.EventHeader;
import com.clutch.platform.events.EventsHouse.Rung;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.events.ApplicationModuleListener;

class ListenerThreadsTest {

    @SuppressWarnings("unused")
    static class Listeners {

        @ApplicationModuleListener(id = "test.keen")
        void keen(Rung event) {}

        @ApplicationModuleListener(id = "test.unhurried")
        @Order(Ordered.LOWEST_PRECEDENCE)
        void unhurried(Rung event) {}
    }

    private final ListenerIds listeners = new ListenerIds();
    private final ConcurrentLinkedQueue<String> ran = new ConcurrentLinkedQueue<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    private ListenerThreads threads(int queue) {
        return threads(queue, 1, _ -> 0);
    }

    private ListenerThreads threads(int queue, int together, ToIntFunction<List<HandedOver>> jointly) {
        for (var method : Listeners.class.getDeclaredMethods()) {
            listeners.add(this, Listeners.class, method);
        }
        var settings = new EventSettings(
                1,
                queue,
                together,
                3,
                Duration.ofSeconds(30),
                Duration.ofMinutes(10),
                Duration.ofSeconds(1),
                500,
                Duration.ofSeconds(5));
        return new ListenerThreads(listeners, jointly, settings, Clock.systemUTC(), new SimpleMeterRegistry());
    }

    private void deliver(ListenerThreads threads, String listener, String name) {
        var header = new EventHeader(
                UUID.randomUUID(), Instant.EPOCH, "system", new UUID(0, 0), "test", null, null, null, "c");
        var publication = Publication.of(new Rung(header, name, Instant.EPOCH), listener);
        threads.deliver(new HandedOver(publication, () -> {
            begun.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            ran.add(name);
        }));
    }

    @Test
    void letsThoseWhoWaitForAnUnhurriedListenerWait() throws Exception {
        var threads = threads(10);
        deliver(threads, "test.keen", "running");
        begun.await();
        deliver(threads, "test.unhurried", "first of the unhurried");
        deliver(threads, "test.unhurried", "second of the unhurried");
        deliver(threads, "test.keen", "first of the keen");
        deliver(threads, "test.keen", "second of the keen");
        gate.countDown();
        while (ran.size() < 5) {
            Thread.onSpinWait();
        }

        assertThat(ran)
                .containsExactly(
                        "running",
                        "first of the keen",
                        "second of the keen",
                        "first of the unhurried",
                        "second of the unhurried");
        assertThat(threads.stop()).isEmpty();
    }

    @Test
    void remembersForTheRegistryWhatDoesNotFit() throws Exception {
        var threads = threads(1);
        deliver(threads, "test.keen", "running");
        begun.await();
        deliver(threads, "test.keen", "waiting");
        deliver(threads, "test.keen", "too many");
        assertThat(threads.takeRefused(10)).hasSize(1);
        gate.countDown();
        while (ran.size() < 2) {
            Thread.onSpinWait();
        }
        assertThat(threads.stop()).isEmpty();
    }

    @Test
    void doesNotSpeakForWhatAnErrorLeftUndone() throws Exception {
        var threads = threads(100, 10, _ -> {
            throw new StackOverflowError("of a listener");
        });
        deliver(threads, "test.keen", "running");
        begun.await();
        deliver(threads, "test.keen", "one of two");
        deliver(threads, "test.keen", "two of two");
        deliver(threads, "test.unhurried", "after them");
        gate.countDown();
        while (ran.size() < 2) {
            Thread.onSpinWait();
        }

        assertThat(ran).containsExactly("running", "after them");
        assertThat(threads.stop()).isEmpty();
        assertThat(threads.alive()).isEmpty();
    }
}
