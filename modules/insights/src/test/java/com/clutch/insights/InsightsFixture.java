package com.clutch.insights;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.finance.ExpenseChanged;
import com.clutch.events.finance.ExpenseState;
import com.clutch.events.finance.PaymentChanged;
import com.clutch.events.finance.PaymentState;
import com.clutch.events.fleet.VehicleStatusChanged;
import com.clutch.events.identity.AccountChanged;
import com.clutch.events.identity.AccountState;
import com.clutch.events.identity.AccountStatusChanged;
import com.clutch.events.identity.SessionChanged;
import com.clutch.events.identity.SessionState;
import com.clutch.insights.application.FigureQueries;
import com.clutch.insights.application.FigureQueries.ProjectionView;
import com.clutch.insights.application.Kpi;
import com.clutch.insights.application.Kpis;
import com.clutch.insights.application.ProjectionRebuild;
import com.clutch.kernel.Actor;
import com.clutch.testing.TestClock;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/** The module on its database, with a clock set by hand; what other modules tell is made here. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@Import(InsightsFixture.Fakes.class)
// Reports are made when a test says so.
@TestPropertySource(
        properties = {"clutch.insights.reports.interval=PT24H", "clutch.insights.reports.schedule-interval=PT24H"})
public abstract class InsightsFixture {

    protected static final Instant NOON = Instant.parse("2026-03-15T10:00:00Z");

    protected final Actor operator = Actor.system("test", "test");

    @Autowired
    protected TestClock clock;

    @Autowired
    protected Kpis kpis;

    @Autowired
    protected FigureQueries queries;

    @Autowired
    protected ProjectionRebuild rebuild;

    @BeforeEach
    void startEmpty() {
        TestDatabase.reset();
        clock.set(NOON);
    }

    /** The values of the dashboard's tiles by their ids. */
    protected Map<String, Long> values() {
        return kpis.now().stream().collect(Collectors.toMap(Kpi::id, Kpi::value));
    }

    protected long value(String kpi) {
        return tile(kpi).value();
    }

    protected Kpi tile(String id) {
        return kpis.now().stream()
                .filter(kpi -> kpi.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    protected ProjectionView projection(String topic) {
        return queries.projections().stream()
                .filter(view -> view.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    protected static EventHeader header(Instant told) {
        return new EventHeader(UUID.randomUUID(), told, "SYSTEM", new UUID(0, 1), "test", null, null, null, "test");
    }

    protected static AccountStatusChanged account(
            UUID id, long sequence, @Nullable String from, String to, Instant at) {
        return new AccountStatusChanged(header(at), id, sequence, from, to, at, null);
    }

    protected static VehicleStatusChanged vehicle(
            UUID id, long sequence, @Nullable String from, String to, Instant at) {
        return new VehicleStatusChanged(header(at), id, sequence, from, to, at, null);
    }

    protected static AccountChanged accountState(UUID id, long version, String role) {
        return new AccountChanged(
                header(NOON),
                id,
                version,
                Change.CHANGED,
                new AccountState(
                        id,
                        "staff",
                        "mona@clutch.test",
                        "Mona",
                        "Adel",
                        "active",
                        true,
                        role,
                        List.of(),
                        List.of(),
                        "+20100",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "en",
                        "Africa/Cairo",
                        true,
                        true,
                        true,
                        true,
                        NOON,
                        new UUID(0, 1)),
                List.of());
    }

    protected static PaymentChanged payment(UUID id, long version, String baseAmount, @Nullable Instant completedAt) {
        var amount = new BigDecimal(baseAmount);
        return new PaymentChanged(
                header(NOON),
                id,
                version,
                Change.CHANGED,
                new PaymentState(
                        id,
                        amount,
                        "EGP",
                        amount,
                        "card",
                        completedAt == null ? "pending" : "completed",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        null,
                        completedAt,
                        NOON),
                List.of());
    }

    protected static ExpenseChanged expense(UUID id, long version, String category, String baseAmount) {
        var amount = new BigDecimal(baseAmount);
        return new ExpenseChanged(
                header(NOON),
                id,
                version,
                Change.CHANGED,
                new ExpenseState(
                        id,
                        amount,
                        "EGP",
                        amount,
                        category,
                        "",
                        null,
                        LocalDate.of(2026, 3, 15),
                        "approved",
                        null,
                        new UUID(0, 1),
                        null,
                        null,
                        NOON,
                        null),
                List.of());
    }

    protected static SessionChanged session(UUID id, long version, Instant startedAt, @Nullable Instant endedAt) {
        var told = endedAt == null ? startedAt : endedAt;
        return new SessionChanged(
                header(told),
                id,
                version,
                Change.CHANGED,
                new SessionState(
                        new UUID(0, 9),
                        "standard",
                        endedAt == null ? "active" : "logged_out",
                        startedAt,
                        startedAt.plusSeconds(604_800),
                        endedAt,
                        endedAt == null ? null : "user_logout",
                        null,
                        null,
                        "unknown",
                        null),
                List.of());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Fakes {

        @Bean
        @Primary
        TestClock testClock() {
            return TestClock.at(NOON);
        }

        @Bean
        Statements statements() {
            return new Statements();
        }

        @Bean
        ExecuteListenerProvider statementListener(Statements statements) {
            return () -> statements;
        }
    }

    /** What the thread of the test has asked the database, with the values written into it. */
    public static final class Statements implements ExecuteListener {

        private final ThreadLocal<List<String>> sent = ThreadLocal.withInitial(ArrayList::new);

        /** Forgets them. */
        public void clear() {
            sent.get().clear();
        }

        /** All of them since, in order. */
        public List<String> all() {
            return List.copyOf(sent.get());
        }

        @Override
        public void renderEnd(ExecuteContext context) {
            var query = context.query();
            // A piece of a file would be a very long text.
            if (query instanceof Select<?>) {
                sent.get().add(DSL.using(context.configuration()).renderInlined(query));
            }
        }
    }
}
