package com.clutch.insights;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.finance.PaymentRefunded;
import com.clutch.events.insights.ReportChanged;
import com.clutch.events.insights.ReportReady;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.insights.application.TimeRange;
import com.clutch.insights.application.report.ReportMaking;
import com.clutch.insights.application.report.ReportRequests;
import com.clutch.insights.application.report.ReportWish;
import com.clutch.insights.application.report.RunLedger;
import com.clutch.insights.application.revenue.Business;
import com.clutch.insights.application.user.UserAnalytics;
import com.clutch.insights.application.user.UserAnalytics.RoleShare;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionOperations;

/** Events in, figures out; requests out, snapshots in. */
class InsightsModuleTest extends InsightsFixture {

    private static final UUID MONA = new UUID(1, 1);
    private static final UUID OMAR = new UUID(1, 2);
    private static final UUID NOUR = new UUID(1, 3);
    private static final UUID TRUCK = new UUID(2, 1);
    private static final UUID VISIT = new UUID(3, 1);

    @Autowired
    UserAnalytics analytics;

    @Autowired
    Business business;

    @Autowired
    ReportRequests requests;

    @Autowired
    RunLedger ledger;

    @Autowired
    ReportMaking making;

    @Test
    void countsWhatOtherModulesTell(Scenario scenario) {
        tell(scenario, account(MONA, 1, null, "pending", NOON), () -> value("total_users") == 1);
        tell(scenario, account(MONA, 2, "pending", "active", NOON), () -> value("active_users") == 1);
        tell(scenario, vehicle(TRUCK, 1, null, "active", NOON), () -> value("active_vehicles") == 1);
        tell(scenario, session(VISIT, 1, NOON, null), () -> value("active_sessions") == 1);
        assertThat(values())
                .containsEntry("total_users", 1L)
                .containsEntry("new_users_this_month", 1L)
                .containsEntry("total_vehicles", 1L);
    }

    @Test
    void followsAccountsPaymentsRefundsAndExpenses(Scenario scenario) {
        tell(
                scenario,
                accountState(MONA, 1, "hr"),
                () -> analytics.roles().roles().equals(List.of(new RoleShare("hr", 1, 100))));
        tell(
                scenario,
                payment(VISIT, 2, "150.50", NOON),
                () -> business.pulse().revenueImpact().equals(new BigDecimal("150.50")));
        tell(
                scenario,
                new PaymentRefunded(
                        header(NOON),
                        new UUID(8, 1),
                        VISIT,
                        null,
                        new BigDecimal("1.00"),
                        "USD",
                        new BigDecimal("50.50"),
                        NOON),
                () -> business.pulse().revenueImpact().equals(new BigDecimal("100.00")));
        tell(
                scenario,
                expense(new UUID(9, 1), 1, "fuel", "25.00"),
                () -> business.margin(TimeRange.MONTH).margin() == 75);
    }

    @Test
    void takesAnEventThatIsDeliveredTwiceOnce(Scenario scenario) {
        var event = vehicle(TRUCK, 1, null, "active", NOON);
        tell(scenario, event, () -> value("total_vehicles") == 1);
        clock.advance(Duration.ofMinutes(1));
        tell(scenario, event, () -> heardAt("vehicle_status").equals(clock.instant()));
        assertThat(value("total_vehicles")).isEqualTo(1);
        assertThat(value("active_vehicles")).isEqualTo(1);
    }

    @Test
    void doesNotLetASessionThatEndedComeBackToLife(Scenario scenario) {
        tell(
                scenario,
                session(VISIT, 2, NOON.minus(Duration.ofDays(2)), NOON),
                () -> !heardAt("session").equals(Instant.EPOCH));
        clock.advance(Duration.ofMinutes(1));
        tell(
                scenario,
                session(VISIT, 1, NOON.minus(Duration.ofDays(2)), null),
                () -> heardAt("session").equals(clock.instant()));
        assertThat(value("active_sessions")).isZero();
    }

    @Test
    void buildsAProjectionAnewWhileItServesAndNewEventsArrive(Scenario scenario) {
        var topic = "identity.account-status";
        tell(scenario, account(MONA, 1, null, "active", NOON), () -> value("active_users") == 1);
        tell(scenario, account(OMAR, 1, null, "active", NOON), () -> value("active_users") == 2);
        // Damage of every kind: a lost fact, one of an account that nobody knows, and a figure that is wrong.
        TestDatabase.dsl().execute("delete from insights.account_status where account_id = ?", OMAR);
        TestDatabase.dsl().execute("update insights.account_status set account_id = ?", new UUID(1, 99));
        TestDatabase.dsl().execute("update insights.figure_total set amount = amount + 40");
        TestDatabase.dsl().execute("update insights.figure_day set amount = amount + 7");

        clock.advance(Duration.ofMinutes(1));
        var request = new AtomicReference<SnapshotRequested>();
        scenario.stimulate(() -> rebuild.request(topic, operator))
                .andWaitForEventOfType(SnapshotRequested.class)
                .matching(asked -> asked.topic().equals(topic))
                .toArriveAndVerify((asked, id) -> {
                    assertThat(asked.requestId()).isEqualTo(id);
                    request.set(asked);
                });
        assertThat(projection(topic).state()).isEqualTo("rebuilding");
        assertThat(value("total_users")).as("the old figure serves").isEqualTo(42);

        tell(scenario, account(MONA, 1, null, "active", NOON), () -> heard() == 1);
        tell(scenario, account(NOUR, 1, null, "pending", clock.instant()), () -> heard() == 2);
        tell(scenario, account(OMAR, 1, null, "active", NOON), () -> heard() == 3);
        tell(
                scenario,
                new SnapshotCompleted(header(clock.instant()), request.get().requestId(), topic, 2),
                () -> projection(topic).state().equals("live"));

        assertThat(values())
                .containsEntry("total_users", 3L)
                .containsEntry("active_users", 2L)
                .containsEntry("new_users_this_month", 3L);
        assertThat(projection(topic).facts()).isEqualTo(3);
        assertThat(tile("total_users").previous()).isZero();
        tell(scenario, account(NOUR, 2, "pending", "active", clock.instant()), () -> value("active_users") == 3);
    }

    @Test
    void tellsOfReportsAndTellsThemAgainToWhoeverAsks(Scenario scenario) {
        var wish =
                new ReportWish("Money", null, "kpis", null, null, null, null, null, ReportFormat.CSV, null, null, null);
        scenario.stimulate(() -> requests.make(wish, null, operator))
                .andWaitForEventOfType(ReportChanged.class)
                .matching(told -> told.change() == Change.CHANGED)
                .toArriveAndVerify((told, run) -> {
                    assertThat(told.aggregateId()).isEqualTo(run.reportId());
                    assertThat(told.state().sections()).containsExactly("kpis");
                });
        // Not within a transaction: a report is read in one of its own.
        scenario.stimulate((TransactionOperations _, ApplicationEventPublisher _) ->
                        making.make(ledger.claim().orElseThrow()))
                .andWaitForEventOfType(ReportReady.class)
                .toArriveAndVerify(told -> {
                    assertThat(told.rows()).isPositive();
                    assertThat(told.sha256()).hasSize(64);
                });
        var request = new UUID(6, 1);
        scenario.publish(new SnapshotRequested(header(NOON), request, ReportChanged.TOPIC))
                .andWaitForEventOfType(SnapshotCompleted.class)
                .matching(told -> told.requestId().equals(request))
                .toArriveAndVerify(told -> assertThat(told.count())
                        .as("the templates and the one that was defined")
                        .isEqualTo(6));
    }

    private static void tell(Scenario scenario, Object event, Supplier<Boolean> until) {
        scenario.publish(event)
                .andWaitAtMost(Duration.ofSeconds(10))
                .andWaitForStateChange(until, Boolean::booleanValue)
                .andVerify(reached -> assertThat(reached).isTrue());
    }

    private long heard() {
        return (long) TestDatabase.dsl()
                .fetchValue(
                        "select count(*) from insights.account_status where heard_at >= ?::timestamptz",
                        clock.instant().toString());
    }

    private static Instant heardAt(String table) {
        var newest = TestDatabase.dsl()
                .fetchOne("select max(heard_at) from insights." + table)
                .get(0, OffsetDateTime.class);
        return newest == null ? Instant.EPOCH : newest.toInstant();
    }
}
