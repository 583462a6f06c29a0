package com.clutch.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.EventHeader;
import com.clutch.platform.events.EventsHouse.Rung;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

@Timeout(10)
class DeliveryQueueTest {

    private static final int ROOM = 100;
    private static final Duration LONG = Duration.ofMinutes(1);

    @SuppressWarnings("unused")
    static class Listeners {

        @Async
        @TransactionalEventListener(id = "church.bare")
        void churchBare(Rung event) {}

        @ApplicationModuleListener(id = "church.bell")
        void bell(Rung event) {}

        @ApplicationModuleListener(id = "church.organ")
        void organ(Rung event) {}

        @ApplicationModuleListener(id = "town.clock")
        void clock(Rung event) {}

        @Async
        @TransactionalEventListener(id = "town.bare")
        void bare(Rung event) {}

        @Async
        @Transactional(isolation = Isolation.SERIALIZABLE)
        @TransactionalEventListener(id = "town.strict")
        void strict(Rung event) {}
    }

    private final ListenerIds listeners = new ListenerIds();
    private final DeliveryQueue queue = new DeliveryQueue(listeners, 3, LONG);
    private long due;

    @BeforeEach
    void know() {
        for (var method : Listeners.class.getDeclaredMethods()) {
            listeners.add(this, Listeners.class, method);
        }
    }

    @Test
    void givesWhatWaitsAloneAtOnce() throws Exception {
        add("church.bell", "one");
        var one = queue.take();
        assertThat(names(one)).containsExactly("one");
        queue.finished(one);
        add("church.bell", "two");
        assertThat(taken()).containsExactly("two");
        add("town.clock", "three");
        assertThat(taken()).containsExactly("three");
    }

    @Test
    void gathersWhatComesWhileAnotherOfTheModuleRuns() throws Exception {
        add("church.bell", "running");
        var running = queue.take();
        add("church.bell", "one");
        add("church.bell", "two");

        assertThat(takenOnlyAfter(running)).containsExactly("one", "two");
    }

    @Test
    void givesTogetherWhatWaitsForOneListenerAndNoMoreThanItMay() throws Exception {
        add("church.bell", "one", "two", "three", "four");
        add("town.clock", "five");
        var first = queue.take();
        assertThat(names(first)).containsExactly("one", "two", "three");
        assertThat(taken()).containsExactly("five");
        queue.finished(first);
        assertThat(taken()).containsExactly("four");
        assertThat(queue.size()).isZero();
    }

    @Test
    void givesOthersOfTheModuleNothingWhileSeveralAreHeardTogether() throws Exception {
        add("church.bell", "one", "two");
        var together = queue.take();
        add("church.organ", "later");
        add("church.bell", "later too");
        add("town.clock", "elsewhere");
        assertThat(taken()).containsExactly("elsewhere");

        assertThat(takenOnlyAfter(together)).containsExactly("later");
    }

    @Test
    void givesNothingYoungerOfTheModuleWhileOneWaitsToBeAlone() throws Exception {
        add("church.bare", "running");
        var running = queue.take();
        add("church.bell", "one", "two");
        add("church.bare", "younger");

        assertThat(takenOnlyAfter(running)).containsExactly("one", "two");
    }

    @Test
    void doesNotWaitForWhatRunsTooLong() throws Exception {
        var impatient = new DeliveryQueue(listeners, 3, Duration.ofMillis(20));
        impatient.add(handedOver("church.organ", "hangs"), due, ROOM);
        impatient.take();
        impatient.add(handedOver("church.bell", "one"), due, ROOM);
        assertThat(names(impatient.take())).containsExactly("one");
    }

    @Test
    void givesOneByOneWhatWantsATransactionOfItsOwnKind() throws Exception {
        add("town.bare", "one", "two");
        add("town.strict", "three", "four");
        add("town.clock", "five", "six");
        listeners.hearsAlone("town.clock");
        for (var name : List.of("one", "two", "three", "four", "five", "six")) {
            assertThat(taken()).containsExactly(name);
        }
    }

    @Test
    void takesNoMoreThanThereIsRoomForAndNothingWhenClosed() throws Exception {
        assertThat(queue.add(handedOver("church.bell", "one"), due, 1)).isTrue();
        assertThat(queue.add(handedOver("church.bell", "two"), due, 1)).isFalse();
        var waits = new DeliveryQueue(listeners, 3, LONG);
        var nothing = CompletableFuture.supplyAsync(() -> {
            try {
                return waits.take() == null;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        waits.close();
        assertThat(nothing.join()).isTrue();
        queue.close();
        assertThat(queue.size()).isZero();
        assertThat(queue.take()).isNull();
        assertThat(queue.add(handedOver("church.bell", "three"), due, ROOM)).isFalse();
    }

    private void add(String listener, String... names) {
        for (var name : names) {
            assertThat(queue.add(handedOver(listener, name), due++, ROOM)).isTrue();
        }
    }

    private List<String> taken() {
        try {
            return names(queue.take());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is given once this has finished, and not before. */
    private List<String> takenOnlyAfter(DeliveryQueue.Share running) {
        var next = CompletableFuture.supplyAsync(this::taken);
        var before = next.copy().completeOnTimeout(List.of("nothing"), 50, TimeUnit.MILLISECONDS);
        assertThat(before.join()).containsExactly("nothing");
        queue.finished(running);
        return next.join();
    }

    private static List<String> names(DeliveryQueue.Share share) {
        return share.publications().stream()
                .map(one -> ((Rung) one.publication().event()).name())
                .toList();
    }

    private static HandedOver handedOver(String listener, String name) {
        var header = new EventHeader(
                UUID.randomUUID(), Instant.EPOCH, "system", new UUID(0, 0), "test", null, null, null, "c");
        return new HandedOver(Publication.of(new Rung(header, name, Instant.EPOCH), listener), () -> {});
    }
}
