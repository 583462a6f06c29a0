package com.clutch.platform.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.platform.RequestDenied;
import com.clutch.events.platform.RequestFailed;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class RefusedRequestsTest {

    private final Told told = new Told();
    private final StoppedClock clock = new StoppedClock();
    private final RefusedRequests refused = new RefusedRequests(told, new NoDatabase(), clock);

    @Test
    void repeatedRefusalsOfOneCallerAreOneEventWithACount() {
        for (var call = 0; call < 500; call++) {
            note("203.0.113.5", "/api/v1/users");
        }
        refused.tell(false);

        assertThat(told.events).singleElement().isInstanceOfSatisfying(RequestDenied.class, event -> {
            assertThat(event.calls()).isEqualTo(500);
            assertThat(event.route()).isEqualTo("/api/v1/users");
            assertThat(event.header().ip()).isEqualTo("203.0.113.5");
        });
    }

    @Test
    void whatGoesOnIsToldOnceAMinute() {
        note("203.0.113.5", "/a");
        refused.tell(false);
        for (var second = 0; second < 59; second++) {
            clock.now = clock.now.plusSeconds(1);
            note("203.0.113.5", "/a");
            refused.tell(false);
        }
        assertThat(told.events).hasSize(1);

        clock.now = clock.now.plusSeconds(1);
        refused.tell(false);
        assertThat(told.events).hasSize(2);
        assertThat(((RequestDenied) told.events.getLast()).calls()).isEqualTo(59);
    }

    @Test
    void howeverManyCallersThereAreFewEventsAreTold() {
        for (var caller = 0; caller < 50_000; caller++) {
            note("10." + caller / 65_536 + "." + caller / 256 % 256 + "." + caller % 256, "/a");
        }
        refused.tell(false);

        assertThat(told.events).hasSize(RefusedRequests.CALLERS + 1);
        assertThat(told.events.stream()
                        .mapToLong(event -> ((RequestDenied) event).calls())
                        .sum())
                .as("nobody is forgotten")
                .isEqualTo(50_000);
        assertThat(told.events.getLast().header().ip()).isNull();
    }

    @Test
    void callersThatHaveGoneMakeRoomForOthers() {
        for (var caller = 0; caller < RefusedRequests.CALLERS; caller++) {
            note("10.0.0." + caller, "/a");
        }
        refused.tell(false);
        clock.now = clock.now.plusSeconds(60);
        refused.tell(false);
        told.events.clear();

        note("203.0.113.5", "/a");
        refused.tell(false);

        assertThat(told.events.getFirst().header().ip()).isEqualTo("203.0.113.5");
    }

    @Test
    void aFailedChangeIsToldAndAtTheEndWhatIsLeft() {
        refused.start();
        refused.note(false, 422, "VALIDATION_FAILED", "POST", "/a", Actor.anonymous("203.0.113.5", null, "c"));
        refused.stop();

        assertThat(told.events).singleElement().isInstanceOf(RequestFailed.class);
    }

    private void note(String ip, String route) {
        refused.note(true, 401, "NOT_SIGNED_IN", "GET", route, Actor.anonymous(ip, null, "c"));
    }

    private final class Told implements EventPublisher {

        private final List<DomainEvent> events = new ArrayList<>();

        @Override
        public void publish(DomainEvent event) {
            events.add(event);
        }

        @Override
        public EventHeader header(Actor actor) {
            return new EventHeader(
                    Ids.at(clock.now),
                    clock.now,
                    actor.kind().name(),
                    actor.id(),
                    actor.name(),
                    null,
                    actor.ip(),
                    null,
                    actor.correlationId());
        }

        @Override
        public List<FieldChange> changes(@Nullable Object before, Object after) {
            return List.of();
        }
    }

    private static final class StoppedClock extends Clock {

        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(this, Duration.ZERO);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
