package com.clutch.platform.events;

import static com.clutch.platform.events.EventsHouse.SQL;
import static com.clutch.platform.events.EventsHouse.count;
import static com.clutch.platform.events.EventsHouse.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.events.EventsHouse.Rung;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

class DeliveryTest {

    private static final String REGISTRY = "event_registry.event_publication";
    private static final Set<String> CORRELATIONS = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger FAILURES = new AtomicInteger();
    private static volatile Semaphore gate = new Semaphore(0);

    static class Bell {

        private final DSLContext dsl;

        Bell(DSLContext dsl) {
            this.dsl = dsl;
        }

        @ApplicationModuleListener(id = "test.bell")
        void on(Rung event) throws Exception {
            CORRELATIONS.add(String.valueOf(MDC.get("correlationId")));
            dsl.execute("insert into heard values (?, 'test.bell')", event.name());
            if (event.name().startsWith("slow")) {
                gate.acquire();
            }
            if (event.name().startsWith("checked") && FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IOException("The rope is torn");
            }
            if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("The bell is cracked");
            }
        }
    }

    static class BellWithoutTransaction {

        private final DSLContext dsl;
        private final TransactionTemplate transaction;

        BellWithoutTransaction(DSLContext dsl, PlatformTransactionManager transactions) {
            this.dsl = dsl;
            this.transaction = new TransactionTemplate(transactions);
        }

        @Async
        @TransactionalEventListener(id = "test.bare")
        public void on(Rung event) {
            transaction.executeWithoutResult(
                    _ -> dsl.execute("insert into heard values (?, 'test.bare')", event.name()));
            if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("The bell is cracked");
            }
        }
    }

    /** A database that is not to be had when listeners need it. */
    static class NoDatabase implements TransactionExecutionListener {

        @Override
        public void beforeBegin(TransactionExecution transaction) {
            var delivery = Delivery.current();
            if (delivery != null
                    && delivery.failure() == null
                    && FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new CannotCreateTransactionException("The database is starting up");
            }
        }
    }

    @Import(NoDatabase.class)
    static class BellWithoutDatabase extends Bell {

        BellWithoutDatabase(DSLContext dsl) {
            super(dsl);
        }
    }

    @BeforeEach
    void clear() {
        EventsHouse.clear();
        CORRELATIONS.clear();
        FAILURES.set(0);
        gate = new Semaphore(0);
    }

    @Test
    void deliversAfterTheCommitAndForgetsThePublication() {
        try (var house = EventsHouse.start(Bell.class)) {
            house.publish("one");
            eventually(() -> count("heard") == 1 && count(REGISTRY) == 0);
            assertThat(CORRELATIONS).containsExactly("correlation-one");
        }
    }

    @Test
    void refusesToPublishOutsideATransactionThatWrites() {
        try (var house = EventsHouse.start(Bell.class)) {
            var events = house.bean(EventPublisher.class);
            var event = new Rung(events.header(Actor.system("test", "c")), "lost", Instant.EPOCH);
            assertThatThrownBy(() -> events.publish(event)).isInstanceOf(IllegalStateException.class);
            var reading = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
            reading.setReadOnly(true);
            assertThatThrownBy(() -> reading.executeWithoutResult(_ -> events.publish(event)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void forgetsTheEventsOfATransactionThatIsRolledBack() {
        try (var house = EventsHouse.start(Bell.class)) {
            var transaction = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
            transaction.executeWithoutResult(status -> {
                var events = house.bean(EventPublisher.class);
                events.publish(new Rung(events.header(Actor.system("test", "c")), "x", Instant.EPOCH));
                status.setRollbackOnly();
            });
            assertThat(count(REGISTRY)).isZero();
            assertThat(count("heard")).isZero();
        }
    }

    @Test
    void triesAFailedDeliveryAgainLaterAndTakesBackWhatItDid() {
        FAILURES.set(1);
        try (var house = EventsHouse.start(Bell.class)) {
            house.publish("one");
            eventually(() -> count(REGISTRY + " where status = 'FAILED'") == 1);
            var row = SQL.fetchSingle("select error, next_attempt > now() as later from " + REGISTRY);
            assertThat(row.get("error", String.class)).contains("The bell is cracked");
            assertThat(row.get("later", Boolean.class)).isTrue();
            assertThat(count("heard")).isZero();
            eventually(() -> count("heard") == 1 && count(REGISTRY) == 0);
        }
    }

    @Test
    void parksWhatFailsTooOften() {
        FAILURES.set(100);
        try (var house = EventsHouse.start(Bell.class, "clutch.events.attempts=2")) {
            house.publish("one");
            eventually(() -> count("event_registry.parked_publication where attempts = 2") == 1);
            assertThat(count(REGISTRY)).isZero();
        }
    }

    @Test
    void keepsAnEventForWhichNoTransactionCouldBeBegun() {
        FAILURES.set(2);
        try (var house = EventsHouse.start(BellWithoutDatabase.class)) {
            house.publish("patient");
            eventually(() -> FAILURES.get() < 2 && count(REGISTRY + " where error like '%starting up%'") == 1);
            eventually(() -> count("heard") == 1 && count(REGISTRY) == 0);
        }
    }

    @Test
    void takesBackWhatAListenerDidBeforeACheckedException() {
        FAILURES.set(1);
        try (var house = EventsHouse.start(Bell.class)) {
            house.publish("checked");
            eventually(() -> count(REGISTRY + " where status = 'FAILED'") == 1);
            assertThat(count("heard")).isZero();
            eventually(() -> count("heard") == 1 && count(REGISTRY) == 0);
        }
    }

    @Test
    void deliversAParkedPublicationWhenAPersonSaysSo() {
        FAILURES.set(100);
        try (var house = EventsHouse.start(Bell.class, "clutch.events.attempts=1")) {
            house.publishAll(List.of("one", "other"));
            eventually(() -> count("event_registry.parked_publication") == 2);
            FAILURES.set(0);
            var parked = house.bean(ParkedPublications.class);
            var rows = parked.list(new ParkedPublications.Filter("test.bell"), PageRequest.first(10));
            assertThat(rows.total()).isEqualTo(2);
            var first = rows.items().getFirst();
            assertThat(first.error()).contains("The bell is cracked");
            assertThat(parked.read(first.id()).event()).contains("correlation-");

            parked.retry(first.id());
            eventually(() -> count("heard") == 1);
            assertThatThrownBy(() -> parked.retry(first.id())).isInstanceOf(DomainException.class);

            assertThat(parked.retryAll("test.other")).isZero();
            assertThat(parked.retryAll(null)).isOne();
            eventually(() -> count("heard") == 2 && count(REGISTRY) == 0);
        }
    }

    @Test
    void deliversAgainWhatFailedAfterATransactionOfItsOwn() {
        FAILURES.set(1);
        try (var house = EventsHouse.start(BellWithoutTransaction.class)) {
            house.publish("one");
            eventually(() -> count(REGISTRY + " where status = 'FAILED'") == 1);
            assertThat(count("heard")).isOne();
            eventually(() -> count("heard") == 2 && count(REGISTRY) == 0);
        }
    }

    @Test
    void discardsAParkedPublication() {
        FAILURES.set(1);
        try (var house = EventsHouse.start(Bell.class, "clutch.events.attempts=1")) {
            house.publish("one");
            eventually(() -> count("event_registry.parked_publication") == 1);
            var parked = house.bean(ParkedPublications.class);
            var all = parked.list(new ParkedPublications.Filter(null), PageRequest.first(10));
            parked.discard(all.items().getFirst().id());
            assertThat(count("event_registry.parked_publication")).isZero();
        }
    }

    @Test
    void countsWhatWaits() {
        try (var house = EventsHouse.start(Bell.class, "clutch.events.threads=1", "clutch.events.shutdown=10ms")) {
            house.publishAll(List.of("slow", "slow too"));
            var summary = house.bean(Backlog.class).summary();
            assertThat(summary.publications()).isEqualTo(2);
            assertThat(summary.lines()).singleElement().satisfies(line -> {
                assertThat(line.listener()).isEqualTo("test.bell");
                assertThat(line.known()).isTrue();
            });
            gate.release(100);
            eventually(() -> house.bean(Backlog.class).summary().publications() == 0);
        }
    }

    @Test
    void deliversWhatAKilledInstanceLeftBehind() {
        try (var house = EventsHouse.start(Bell.class)) {
            leaveBehind(house, "PROCESSING");
            leaveBehind(house, "PUBLISHED");
            leaveBehind(house, "RESUBMITTED");
            eventually(() -> count("heard") == 3 && count(REGISTRY) == 0);
        }
    }

    @Test
    void leavesAloneWhatIsYoung() throws Exception {
        try (var house = EventsHouse.start(Bell.class)) {
            house.publish("slow");
            eventually(() -> count(REGISTRY + " where status = 'PUBLISHED'") == 1);
            Thread.sleep(500);
            assertThat(count(REGISTRY + " where status = 'PUBLISHED' and completion_attempts = 1"))
                    .isOne();
            gate.release(1);
            eventually(() -> count(REGISTRY) == 0);
        }
    }

    @Test
    void deliversAgainWhenAListenerHangsAndKeepsOneEffect() {
        try (var house = EventsHouse.start(
                Bell.class, "clutch.events.stale=300ms", "clutch.events.hung=300ms", "clutch.events.shutdown=2s")) {
            house.publish("slow");
            eventually(() -> count(REGISTRY + " where completion_attempts > 1") == 1);
            gate.release(100);
            eventually(() -> count(REGISTRY) == 0);
        }
        assertThat(count("heard")).isOne();
    }

    /** Nor does what no memory has room for wait until it is stale. */
    @Test
    void losesNothingWhenTheQueueIsFull() {
        var names = IntStream.range(0, 500).mapToObj(Integer::toString).toList();
        try (var house = EventsHouse.start(Bell.class, "clutch.events.queue=10", "clutch.events.threads=2")) {
            house.publishAll(names);
            eventually(() -> count(REGISTRY) == 0);
        }
        assertThat(count("heard")).isEqualTo(500);
        assertThat(SQL.fetchSingle("select count(distinct name) from heard").into(Long.class))
                .isEqualTo(500);
    }

    @Test
    void hasOneEffectWithTwoInstances() throws Exception {
        var names = IntStream.range(0, 300).mapToObj(Integer::toString).toList();
        try (var one = EventsHouse.start(Bell.class, "clutch.events.stale=100ms", "clutch.events.queue=20");
                var other = EventsHouse.start(Bell.class, "clutch.events.stale=100ms", "clutch.events.queue=20")) {
            var start = new CountDownLatch(1);
            var publishers = List.of(one, other).stream()
                    .map(house -> Thread.startVirtualThread(() -> {
                        try {
                            start.await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        house.publishAll(names);
                    }))
                    .toList();
            start.countDown();
            for (var publisher : publishers) {
                publisher.join();
            }
            eventually(() -> count(REGISTRY) == 0);
        }
        assertThat(count("heard")).isEqualTo(600);
        assertThat(count("event_registry.parked_publication")).isZero();
    }

    @Test
    void takesNothingWhileAnotherInstanceDoes() {
        try (var house = EventsHouse.start(Bell.class, "clutch.events.interval=1h")) {
            leaveBehind(house, "PUBLISHED");
            SQL.transaction(transaction -> {
                transaction.dsl().execute("select pg_advisory_xact_lock(" + PublicationStore.LOCK + ")");
                house.bean(Redelivery.class).look();
                assertThat(count(REGISTRY + " where status = 'PUBLISHED'")).isOne();
            });
            house.bean(Redelivery.class).look();
            eventually(() -> count("heard") == 1);
        }
    }

    @Test
    void keepsWhatWaitsForAListenerThatIsGone() {
        try (var house = EventsHouse.start(Bell.class)) {
            leaveBehind(house, "test.gone", "PUBLISHED");
            eventually(() -> count(REGISTRY + " where next_attempt > now() + interval '5 minutes'") == 1);
            assertThat(house.bean(UnknownListeners.class).waiting()).containsExactly(Map.entry("test.gone", 1));
        }
    }

    @Test
    void givesBackWhatIsLeftWhenTheProgramEnds() {
        try (var house = EventsHouse.start(Bell.class, "clutch.events.threads=1", "clutch.events.shutdown=100ms")) {
            house.publishAll(List.of("slow", "waiting"));
            eventually(() -> count(REGISTRY + " where status = 'PUBLISHED'") == 2);
        }
        assertThat(count(REGISTRY + " where status = 'FAILED' and next_attempt <= now()"))
                .isEqualTo(2);
        gate.release(100);
        try (var _ = EventsHouse.start(Bell.class)) {
            eventually(() -> count(REGISTRY) == 0);
        }
        assertThat(count("heard")).isEqualTo(2);
    }

    @Test
    void deliversAgainAfterAPause() {
        try (var house = EventsHouse.start(Bell.class)) {
            house.bean(Redelivery.class).stop();
            house.publish("in the pause");
            house.bean(Redelivery.class).start();
            house.publish("after the pause");
            eventually(() -> count("heard") == 2);
        }
    }

    private static void leaveBehind(EventsHouse house, String status) {
        leaveBehind(house, "test.bell", status);
    }

    private static void leaveBehind(EventsHouse house, String listener, String status) {
        var events = house.bean(EventPublisher.class);
        var event = new Rung(events.header(Actor.system("test", "c")), status, Instant.EPOCH);
        var publication = Publication.of(event, listener);
        SQL.execute(
                """
            insert into event_registry.event_publication (id, listener_id, event_type, serialized_event,
                publication_date, status, completion_attempts, last_resubmission_date)
            values (?, ?, ?, ?, now() - interval '1 minute', ?, 1, now() - interval '1 minute')
            """,
                publication.id(),
                listener,
                Rung.class.getName(),
                EventJson.MAPPER.writeValueAsString(event),
                status);
    }
}
