package com.clutch.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.ClutchApplication;
import com.clutch.EveryFigure;
import com.clutch.finance.application.ledger.LedgerQueries;
import com.clutch.finance.application.report.RevenueFigures;
import com.clutch.insights.application.TimeRange;
import com.clutch.insights.application.revenue.Business;
import com.clutch.insights.application.user.UserAnalytics;
import com.clutch.platform.persistence.SchemaMigrations;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Some days of the demo year, lived through twice. */
class DemoYearTest {

    private static final int DAYS = 21;
    private static final LocalDate UNTIL =
            LocalDate.now(ZoneId.of("Africa/Cairo")).minusDays(1);

    static ConfigurableApplicationContext clutch;
    static JdbcTemplate sql;
    static Map<String, String> first;

    @BeforeAll
    static void liveTwice() {
        TestDatabase.admin().execute("create database demo_template");
        new SchemaMigrations(database("demo_template")).migrate();
        try (var context = live("demo_first")) {
            first = digests(context.getBean(JdbcTemplate.class));
        }
        clutch = live("demo_second");
        sql = clutch.getBean(JdbcTemplate.class);
    }

    @AfterAll
    static void stop() {
        clutch.close();
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(first).hasSizeGreaterThan(40);
        assertThat(digests(sql)).isEqualTo(first);
    }

    @Test
    void makesACompany() {
        assertThat(count("identity.account where realm = 'STAFF'")).isEqualTo(Office.STAFF_AT_FIRST + 1L);
        assertThat(count("fleet.vehicle")).isGreaterThanOrEqualTo(48);
        for (var table : new String[] {
            "fleet.driver_assignment",
            "fleet.fuel_entry",
            "fleet.meter_reading",
            "fleet.service_plan",
            "fleet.work_order",
            "fleet.trouble_code",
            "fleet.downtime",
            "fleet.insurance_policy",
            "fleet.registration",
            "fleet.vehicle_expense",
            "assets.asset",
            "assets.assignment",
            "assets.vendor",
            "assets.vendor_contract",
            "assets.maintenance_record",
            "assets.operating_cost",
            "finance.subscription",
            "finance.refund",
            "finance.commission",
            "finance.payout where status = 'COMPLETED'",
            "finance.expense where status = 'PAID'",
            "finance.expense where pays_for is not null",
            "platform.request_day",
            "finance.budget",
            "audit.alert",
            "insights.report_run where state = 'COMPLETED'",
            "insights.kpi_target",
            "audit.entry where event_type = 'audit.AuditTrailRead'"
        }) {
            assertThat(count(table)).as(table).isPositive();
        }
    }

    @Test
    void nothingIsParkedAndNothingWaits() {
        assertThat(count("event_registry.parked_publication")).isZero();
    }

    @Test
    void theLedgerReconciles() {
        var reconciliation = clutch.getBean(LedgerQueries.class).reconcile(Instant.now());
        assertThat(reconciliation.checks()).isNotEmpty();
        assertThat(reconciliation.checks()).allMatch(check -> check.agrees());
    }

    @Test
    void everyFigureIsExplainedByRows() {
        assertThat(EveryFigure.differences(sql)).isEmpty();
    }

    @Test
    void figuresThatShouldAgreeDo() {
        var paid = money("select sum(base_amount) from finance.payment where completed_at is not null");
        var refunded = money("select sum(base_amount) from finance.refund where status = 'COMPLETED'");
        var revenue = paid.subtract(refunded);

        var business = clutch.getBean(Business.class);
        assertThat(business.pulse().revenueImpact()).isEqualByComparingTo(revenue);
        assertThat(business.margin(TimeRange.of("30d")).revenue()).isEqualByComparingTo(revenue);
        assertThat(clutch.getBean(RevenueFigures.class).metrics().total()).isEqualByComparingTo(revenue);
        assertThat(clutch.getBean(UserAnalytics.class).roles().total()).isEqualTo(count("identity.account"));
    }

    private static ConfigurableApplicationContext live(String name) {
        TestDatabase.admin().execute("create database %s template demo_template".formatted(name));
        return start(name);
    }

    private static ConfigurableApplicationContext start(String name) {
        return new SpringApplication(ClutchApplication.class)
                .run(
                        "--spring.profiles.active=demo",
                        "--spring.datasource.url=" + database(name).getUrl(),
                        "--spring.datasource.username=postgres",
                        "--server.port=0",
                        "--clutch.demo.days=" + DAYS,
                        "--clutch.demo.until=" + UNTIL,
                        "--clutch.finance.jobs.interval=PT1H");
    }

    private static PGSimpleDataSource database(String name) {
        var source = new PGSimpleDataSource();
        source.setUrl(TestDatabase.url().replaceFirst("/postgres(\\?|$)", "/" + name + "$1"));
        source.setUser("postgres");
        return source;
    }

    private static long count(String table) {
        return sql.queryForObject("select count(*) from " + table, Long.class);
    }

    private static BigDecimal money(String query) {
        var amount = sql.queryForObject(query, BigDecimal.class);
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** What is in each table of the producers but for ids, keys and hashes, and when a copy was heard. */
    private static Map<String, String> digests(JdbcTemplate sql) {
        var tables = new ArrayList<>(sql.queryForList("""
                select schemaname || '.' || tablename from pg_tables
                where schemaname in ('identity', 'fleet', 'assets', 'finance')
                  and tablename not in ('flyway_schema_history', 'signing_key', 'credential', 'session', 'refresh_token',
                                        'fleet_vehicle')
                """, String.class));
        var digests = new TreeMap<String, String>();
        for (var table : tables) {
            digests.put(table, sql.queryForObject("""
                    select count(*) || ' rows ' || coalesce(md5(string_agg(line, '|' order by line)), '') from (
                        select regexp_replace(
                            regexp_replace(t::text, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}', 'id', 'g'),
                            '\\\\+x[0-9a-f]+', 'bytes', 'g') as line
                        from %s t) lines
                    """.formatted(table), String.class));
        }
        return digests;
    }
}
