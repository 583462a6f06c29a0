package com.clutch.platform.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.platform.RequestsCounted;
import com.clutch.events.platform.RequestsState;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.PlatformDatabase;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;

class CountedRequestsTest {

    private static final Instant LATE = Instant.parse("2026-03-15T22:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final UUID MONA = new UUID(1, 1);

    private final Told told = new Told();
    private static final DataSource DATABASE = PlatformDatabase.dataSource();

    private final JdbcTransactionManager transactions = new JdbcTransactionManager(DATABASE);
    private final CountedRequests counted = instance();

    @BeforeEach
    void empty() {
        DSL.using(DATABASE, SQLDialect.POSTGRES).execute("delete from platform.request_day");
    }

    @Test
    void requestsOfOneAccountToOneGroupOnADayOfTheCompanyAreOneCount() {
        for (var call = 0; call < 500; call++) {
            counted.count(mona(), "/api/v1/fleet/vehicles/{id}");
        }
        counted.count(mona(), "/api/v1/finance");
        counted.count(Actor.anonymous(null, null, "test"), "/api/v1/fleet");
        counted.count(mona(), "*");
        counted.flush();
        counted.flush();

        assertThat(told.counts())
                .containsExactlyInAnyOrder(
                        new RequestsState(MONA, "fleet", DAY, 500), new RequestsState(MONA, "finance", DAY, 1));
    }

    @Test
    void instancesAddUpAndTellWhatThereIsAltogether() {
        var other = instance();
        counted.count(mona(), "/api/v1/fleet/vehicles");
        other.count(mona(), "/api/v1/fleet/drivers");
        counted.flush();
        other.flush();

        assertThat(told.counts().getLast().requests()).isEqualTo(2);
    }

    @Test
    void nothingIsLostWhenCountingAndFlushingHappenAtOnce() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var thread = 0; thread < 8; thread++) {
                var turn = thread;
                threads.execute(() -> {
                    for (var call = 0; call < 200; call++) {
                        counted.count(mona(), "/api/v1/fleet");
                        if (call % 50 == turn) {
                            counted.flush();
                        }
                    }
                });
            }
        }
        counted.flush();

        assertThat(told.counts().stream().mapToLong(RequestsState::requests).max())
                .hasValue(1600);
    }

    @Test
    void whatCouldNotBeToldIsToldLater() {
        counted.count(mona(), "/api/v1/fleet");
        told.broken = true;
        counted.flush();
        told.broken = false;
        counted.count(mona(), "/api/v1/fleet");
        counted.flush();

        assertThat(told.counts()).containsExactly(new RequestsState(MONA, "fleet", DAY, 2));
    }

    @Test
    void theEndOfTheProgramTellsTheRest() {
        counted.start();
        counted.count(mona(), "/api/v1/fleet");
        counted.stop();

        assertThat(told.counts()).hasSize(1);
    }

    private CountedRequests instance() {
        var database = DSL.using(new TransactionAwareDataSourceProxy(DATABASE), SQLDialect.POSTGRES);
        return new CountedRequests(
                database,
                told,
                transactions,
                Clock.fixed(LATE, ZoneOffset.UTC),
                ZoneId.of("Africa/Cairo"),
                Duration.ofHours(1));
    }

    private static Actor mona() {
        return new Actor(Actor.Kind.ACCOUNT, MONA, null, "mona@clutch.test", Set.of(), null, null, "test");
    }

    private static final class Told implements EventPublisher {

        private final List<RequestsCounted> events = new CopyOnWriteArrayList<>();
        private volatile boolean broken;

        private List<RequestsState> counts() {
            return events.stream().flatMap(event -> event.counts().stream()).toList();
        }

        @Override
        public void publish(DomainEvent event) {
            if (broken) {
                throw new IllegalStateException("The registry cannot be reached.");
            }
            events.add((RequestsCounted) event);
        }

        @Override
        public EventHeader header(Actor actor) {
            return new EventHeader(
                    Ids.at(LATE), LATE, actor.kind().name(), actor.id(), actor.name(), null, null, null, "test");
        }

        @Override
        public List<FieldChange> changes(@Nullable Object before, Object after) {
            return List.of();
        }
    }
}
