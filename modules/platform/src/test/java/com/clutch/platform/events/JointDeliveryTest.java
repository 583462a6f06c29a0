package com.clutch.platform.events;

import static com.clutch.platform.events.EventsHouse.SQL;
import static com.clutch.platform.events.EventsHouse.count;
import static com.clutch.platform.events.EventsHouse.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventsHouse.Rung;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Events that wait for one listener share a transaction, and nothing else about them changes. */
class JointDeliveryTest {

    private static final String REGISTRY = "event_registry.event_publication";
    private static final List<String> NAMES =
            IntStream.range(0, 40).mapToObj("%02d"::formatted).toList();
    private static final Queue<String> AFTER_COMMIT = new ConcurrentLinkedQueue<>();
    private static volatile Semaphore gate = new Semaphore(0);

    record Echoed(EventHeader header, String name) implements DomainEvent {}

    /** Waits at the gate for "gate"; what comes meanwhile is a crowd. */
    static class Bell {

        private final DSLContext dsl;
        private final EventPublisher events;

        Bell(DSLContext dsl, EventPublisher events) {
            this.dsl = dsl;
            this.events = events;
        }

        @ApplicationModuleListener(id = "test.bell")
        void on(Rung event) throws Exception {
            if (event.name().startsWith("gate")) {
                gate.acquire();
            }
            dsl.execute("insert into heard_in values (?, 'test.bell', pg_current_xact_id()::text)", event.name());
            events.publish(new Echoed(events.header(Actor.system("test", "echo")), event.name()));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

                @Override
                public void afterCommit() {
                    AFTER_COMMIT.add(event.name());
                    if (event.name().startsWith("careless")) {
                        throw new IllegalStateException("Too late to fail");
                    }
                }
            });
            if (event.name().startsWith("cracked")) {
                throw new IllegalStateException("The bell is cracked");
            }
            if (event.name().startsWith("torn")) {
                throw new IOException("The rope is torn");
            }
        }
    }

    static class Echo {

        private final DSLContext dsl;

        Echo(DSLContext dsl) {
            this.dsl = dsl;
        }

        @ApplicationModuleListener(id = "valley.echo")
        void on(Echoed event) {
            dsl.execute("insert into heard_in values (?, 'valley.echo', pg_current_xact_id()::text)", event.name());
        }
    }

    /** Changes one row in its own transaction and again in another beside it. */
    static class Divided {

        private final DSLContext dsl;
        private final TransactionTemplate beside;

        Divided(DSLContext dsl, PlatformTransactionManager transactions) {
            this.dsl = dsl;
            this.beside = new TransactionTemplate(transactions);
            this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }

        @ApplicationModuleListener(id = "test.divided")
        void on(Rung event) throws Exception {
            if (event.name().startsWith("gate")) {
                gate.acquire();
            }
            beside.executeWithoutResult(_ -> dsl.execute("update tally set amount = amount + 1 where name = 'beside'"));
            dsl.execute("update tally set amount = amount + 1 where name = 'beside'");
        }
    }

    /** Two listeners of one module that want the same rows, the other way round. */
    static class Crossing {

        private final DSLContext dsl;

        Crossing(DSLContext dsl) {
            this.dsl = dsl;
        }

        @ApplicationModuleListener(id = "crossing.there")
        void there(Rung event) {
            move(event.name(), "left", "right");
        }

        @ApplicationModuleListener(id = "crossing.back")
        void back(Rung event) {
            move(event.name(), "right", "left");
        }

        private void move(String name, String even, String odd) {
            // One row an event, so that singles cannot wait for each other in a circle but several together can.
            var row = name.hashCode() % 2 == 0 ? even : odd;
            dsl.execute("update tally set amount = amount + 1 where name = ?", row);
        }
    }

    @BeforeAll
    static void tables() {
        SQL.execute("create table heard_in (name text not null, listener text not null, xact text not null)");
        SQL.execute("create table tally (name text primary key, amount int not null)");
    }

    @BeforeEach
    void clear() {
        EventsHouse.clear();
        SQL.execute("truncate heard_in, tally");
        SQL.execute("insert into tally values ('left', 0), ('right', 0), ('beside', 0)");
        AFTER_COMMIT.clear();
        gate = new Semaphore(0);
    }

    /** Publishes them while the one thread of the house is busy, so that all wait. */
    private static void crowd(EventsHouse house, List<String> names) {
        house.publish("gate");
        eventually(() -> gate.hasQueuedThreads());
        house.publishAll(names);
        gate.release(1_000);
    }

    private static EventsHouse house(Class<?> listeners, String... settings) {
        return EventsHouse.start(
                listeners,
                Stream.concat(Stream.of("clutch.events.threads=1"), Stream.of(settings))
                        .toArray(String[]::new));
    }

    private static List<String> heard(String listener) {
        return SQL.fetch("select name from heard_in where listener = ? and name <> 'gate' order by name", listener)
                .getValues("name", String.class);
    }

    private static int transactions() {
        return SQL.fetchSingle(
                        "select count(distinct xact) from heard_in where listener = 'test.bell' and name <> 'gate'")
                .into(Integer.class);
    }

    @Test
    void eventsThatWaitShareATransaction() {
        try (var house = house(Bell.class)) {
            crowd(house, NAMES);
            eventually(() -> count(REGISTRY) == 0);
        }
        assertThat(heard("test.bell")).isEqualTo(NAMES);
        assertThat(transactions()).isLessThanOrEqualTo(3);
    }

    @Test
    void noMoreOfThemThanTheSettingSays() {
        try (var house = house(Bell.class, "clutch.events.together=4")) {
            crowd(house, NAMES);
            eventually(() -> count(REGISTRY) == 0);
        }
        assertThat(heard("test.bell")).isEqualTo(NAMES);
        assertThat(transactions()).isBetween(10, 20);
        assertThat(SQL.fetchSingle("select max(n) from (select count(*) n from heard_in group by xact) together")
                        .into(Integer.class))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void anEventThatComesAloneHasATransactionOfItsOwn() {
        try (var house = house(Bell.class)) {
            for (var name : NAMES.subList(0, 5)) {
                house.publish(name);
                eventually(() -> count(REGISTRY) == 0);
            }
        }
        assertThat(transactions()).isEqualTo(5);
    }

    @Test
    void whatOneOfThemBreaksIsNeitherLostNorDoubledForTheOthers() {
        var names = new ArrayList<>(NAMES);
        names.add(20, "cracked");
        names.add(30, "torn");
        try (var house = house(Bell.class)) {
            crowd(house, names);
            eventually(() -> count(REGISTRY + " where status = 'FAILED' and completion_attempts = 1") == 2
                    && count(REGISTRY) == 2);
            assertThat(heard("test.bell")).isEqualTo(NAMES);
            assertThat(SQL.fetch("select error from " + REGISTRY).getValues("error", String.class))
                    .anyMatch(error -> error.contains("The bell is cracked"))
                    .anyMatch(error -> error.contains("The rope is torn"));
        }
    }

    @Test
    void whatFailsTooOftenIsParkedAndTheOthersAreNot() {
        var names = new ArrayList<>(NAMES);
        names.add(20, "cracked");
        try (var house = house(Bell.class, "clutch.events.attempts=2")) {
            crowd(house, names);
            eventually(() -> count("event_registry.parked_publication where attempts = 2") == 1);
            assertThat(count(REGISTRY)).isZero();
            assertThat(count("event_registry.parked_publication")).isOne();
            assertThat(heard("test.bell")).isEqualTo(NAMES);
        }
    }

    static class BellWithEcho extends Bell {

        BellWithEcho(DSLContext dsl, EventPublisher events) {
            super(dsl, events);
        }

        @Bean
        static Echo echo(DSLContext dsl) {
            return new Echo(dsl);
        }
    }

    @Test
    void whatTheListenerPublishesIsHeardOnceAndOnlyIfItSucceeded() {
        var names = new ArrayList<>(NAMES);
        names.add(20, "cracked");
        try (var house = house(BellWithEcho.class)) {
            crowd(house, names);
            eventually(() -> count(REGISTRY) == 1 && heard("valley.echo").size() >= NAMES.size());
            assertThat(heard("valley.echo")).isEqualTo(NAMES);
        }
    }

    @Test
    void whatIsLeftForTheTimeAfterTheCommitHappensOnceForEach() {
        var names = new ArrayList<>(NAMES);
        names.add(39, "careless");
        try (var house = house(Bell.class)) {
            crowd(house, names);
            eventually(() -> count(REGISTRY) == 0);
            // A careless one comes too late to take back what was committed.
            assertThat(heard("test.bell")).hasSize(41);
        }
        assertThat(AFTER_COMMIT).doesNotHaveDuplicates().contains("gate", "00", "38", "careless");
    }

    @Test
    void oneThatWasDeliveredElsewhereHasNoEffectAgain() {
        try (var house = house(Bell.class)) {
            house.publish("gate");
            eventually(() -> gate.hasQueuedThreads());
            house.publishAll(NAMES);
            SQL.execute("delete from " + REGISTRY + " where serialized_event like '%\"name\":\"07\"%'");
            gate.release(1_000);
            eventually(() -> count(REGISTRY) == 0);
        }
        assertThat(heard("test.bell")).hasSize(39).doesNotContain("07");
    }

    @Test
    void aListenerThatNeedsATransactionBesideItsOwnHearsEachAlone() {
        try (var house = house(Divided.class)) {
            house.publishAll(List.of("gate", "one", "two", "three", "four"));
            gate.release(1_000);
            eventually(() -> count(REGISTRY) == 0);
            assertThat(house.bean(ListenerIds.class).isJoint("test.divided")).isFalse();
        }
        assertThat(amount("beside")).isEqualTo(10);
    }

    @Test
    void listenersOfAModuleDoNotWaitForEachOtherInACircle() {
        var deadlocks = deadlocks();
        var names = new ArrayList<>(
                IntStream.range(0, 1_500).mapToObj(Integer::toString).toList());
        Collections.shuffle(names, new Random(7));
        try (var house = EventsHouse.start(Crossing.class, "clutch.events.threads=8")) {
            for (var from = 0; from < names.size(); from += 50) {
                house.publishAll(names.subList(from, from + 50));
            }
            eventually(() -> count(REGISTRY) == 0);
        }
        assertThat(amount("left") + amount("right")).isEqualTo(3_000);
        assertThat(count("event_registry.parked_publication")).isZero();
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void instancesThatWaitForEachOtherGoOnOneByOne() throws Exception {
        var names = IntStream.range(0, 800).mapToObj(Integer::toString).toList();
        try (var one = EventsHouse.start(Crossing.class, "clutch.events.threads=4");
                var other = EventsHouse.start(Crossing.class, "clutch.events.threads=4")) {
            var publishers = Stream.of(one, other)
                    .map(house -> Thread.startVirtualThread(() -> {
                        for (var from = 0; from < names.size(); from += 50) {
                            house.publishAll(names.subList(from, from + 50));
                        }
                    }))
                    .toList();
            for (var publisher : publishers) {
                publisher.join();
            }
            eventually(() -> count(REGISTRY) == 0);
        }
        assertThat(amount("left") + amount("right")).isEqualTo(3_200);
        assertThat(count("event_registry.parked_publication")).isZero();
    }

    @Test
    void whatIsNotHeardWhenTheProgramEndsIsHeardAfterTheNextStart() {
        try (var house = house(Bell.class, "clutch.events.shutdown=100ms")) {
            house.publish("gate");
            eventually(() -> gate.hasQueuedThreads());
            house.publishAll(List.of("00", "gate 1", "02", "03"));
            gate.release(1);
            // Hears 00 and gate 1 in one transaction, and waits within.
            eventually(() -> count("heard_in where name = 'gate'") == 1 && gate.hasQueuedThreads());
        }
        assertThat(heard("test.bell")).isEmpty();
        assertThat(count(REGISTRY + " where status = 'FAILED' and next_attempt <= now()"))
                .isEqualTo(4);
        gate.release(1_000);
        try (var _ = house(Bell.class)) {
            eventually(() -> count(REGISTRY) == 0);
        }
        assertThat(heard("test.bell")).containsExactly("00", "02", "03", "gate 1");
    }

    private static int amount(String name) {
        return SQL.fetchSingle("select amount from tally where name = ?", name).into(Integer.class);
    }

    private static long deadlocks() {
        return SQL.fetchSingle("select deadlocks from pg_stat_database where datname = current_database()")
                .into(Long.class);
    }
}
