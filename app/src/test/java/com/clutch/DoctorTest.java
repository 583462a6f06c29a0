package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.clutch.app.doctor.DoctorCommand;
import com.clutch.kernel.Ids;
import com.clutch.platform.OfflineCommand;
import com.clutch.platform.doctor.Doctor;
import com.clutch.platform.doctor.DoctorSettings;
import com.clutch.platform.doctor.Finding;
import com.clutch.platform.doctor.Verdict;
import com.clutch.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Each ill is made, and the doctor finds it and says what helps; it never says so of what is well. */
class DoctorTest extends EndToEndTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    private final DSLContext database = TestDatabase.dsl();
    private final Clock clock = Clock.systemUTC();

    @AfterEach
    void heal() {
        database.execute("delete from event_registry.parked_publication where listener_id like 'gone.%'");
        database.execute("delete from event_registry.event_publication where listener_id like 'gone.%'");
        database.execute("drop table if exists platform.doctor_ill");
        database.execute("delete from platform.flyway_schema_history where version = '999'");
    }

    @Test
    void findsAHealthyInstallationWell() {
        // A test database is not made to outlive a power cut; everything else about it is well.
        assertThat(findings(clock, DoctorSettings.DEFAULTS))
                .filteredOn(finding -> !finding.check().equals("database"))
                .allSatisfy(finding ->
                        assertThat(finding.verdict()).as(finding.toString()).isEqualTo(Verdict.OK))
                .extracting(Finding::check)
                .contains("schemas", "indexes", "events", "clock", "transactions");
        assertThat(of("database"))
                .extracting(Finding::verdict, Finding::message)
                .contains(tuple(Verdict.FAIL, "fsync is off: a power cut can destroy the database."))
                .hasSize(3);
    }

    @Test
    void missesAnIndexAndKnowsHowToMakeItAgain() {
        database.execute("drop index fleet.vehicle_by_created_at");
        var finding = of("indexes").getFirst();
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.message()).isEqualTo("The index fleet.vehicle_by_created_at is missing.");
        database.execute(finding.advice());
        assertThat(of("indexes"))
                .singleElement()
                .satisfies(healthy -> assertThat(healthy.verdict()).isEqualTo(Verdict.OK));
    }

    @Test
    void seesAnIndexThatWasNeverFinished() {
        database.execute("create table platform.doctor_ill as select 1 as one from generate_series(1, 2)");
        assertThatThrownBy(() ->
                        database.execute("create unique index concurrently ill_index on platform.doctor_ill (one)"))
                .hasMessageContaining("could not create unique index");
        assertThat(of("indexes")).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("The index platform.ill_index is invalid");
            assertThat(finding.advice()).startsWith("reindex index concurrently platform.ill_index");
        });
    }

    @Test
    void seesThatEventsWaitForAListenerThatIsGoneAndThatOthersAreParked() {
        var hourAgo = clock.instant().minus(Duration.ofHours(1));
        database.execute("""
            insert into event_registry.event_publication
                (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts, next_attempt)
            values (?, 'gone.one', 'com.clutch.events.None', '{}', ?::timestamptz, 'FAILED', 1, ?::timestamptz)
            """, Ids.at(hourAgo), at(hourAgo), at(clock.instant().plus(Duration.ofDays(1))));
        database.execute("""
            insert into event_registry.parked_publication
            values (?, 'gone.two', 'com.clutch.events.None', '{}', now(), 12, 'The bell is cracked', now())
            """, Ids.at(hourAgo));
        assertThat(of("events")).extracting(Finding::verdict).containsExactly(Verdict.FAIL, Verdict.WARN);
        assertThat(of("events").getFirst().message()).contains("the oldest for 36");

        var report = admin().get("/api/v1/admin/doctor");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.data().get("verdict").asString()).isEqualTo("fail");
        assertThat(report.data().get("findings").toString())
                .contains("1 events wait for the listener gone.one, which this program does not have.")
                .contains("events are parked")
                .contains("No mail server is known");
    }

    @Test
    void seesAClockThatGoesWrong() {
        var early = Clock.offset(clock, Duration.ofSeconds(-5));
        assertThat(findings(early, DoctorSettings.DEFAULTS))
                .filteredOn(finding -> finding.check().equals("clock"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.WARN);
                    assertThat(finding.message()).endsWith("ahead.");
                });
        var late = Clock.offset(clock, Duration.ofMinutes(3));
        assertThat(findings(late, DoctorSettings.DEFAULTS))
                .filteredOn(finding -> finding.check().equals("clock"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
                    assertThat(finding.message()).endsWith("behind.");
                });
    }

    @Test
    void seesWhoHoldsATransactionOpenAndWhoWaitsForIt() throws Exception {
        database.execute("create table platform.doctor_ill as select 1 as one");
        var impatient =
                new DoctorSettings(Duration.ofMinutes(1), Duration.ofSeconds(1), SHORT, DataSize.ofGigabytes(2));
        try (var holder = TestDatabase.dataSource().getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("update platform.doctor_ill set one = 2");
            var waiter = CompletableFuture.runAsync(() -> database.execute("update platform.doctor_ill set one = 3"));
            Thread.sleep(SHORT.multipliedBy(3));
            assertThat(findings(clock, impatient))
                    .filteredOn(finding -> finding.check().equals("transactions"))
                    .extracting(Finding::message)
                    .anySatisfy(message -> assertThat(message).endsWith("it is idle in transaction."))
                    .anySatisfy(message -> assertThat(message).contains("for a lock that the sessions {"));
            holder.rollback();
            waiter.join();
        }
        assertThat(of("transactions")).extracting(Finding::verdict).containsExactly(Verdict.OK);
    }

    @Test
    void seesThatANewerClutchWasHere() {
        database.execute("""
            insert into platform.flyway_schema_history
            select installed_rank + 1000, '999', description, type, 'V999__future.sql', checksum,
                   installed_by, installed_on, execution_time, success
            from platform.flyway_schema_history where version = '001'
            """);
        assertThat(of("schemas"))
                .extracting(Finding::verdict, Finding::message)
                .containsExactly(
                        tuple(Verdict.WARN, "A newer Clutch has applied platform V999, which this one does not know."));
    }

    @Test
    void isForThoseWhoMaySeeHowTheSystemIs() {
        assertThat(api().get("/api/v1/admin/doctor").status()).isEqualTo(401);
    }

    @Test
    void isACommandThatNeedsNoServer(@TempDir Path folder) throws Exception {
        var report = command(
                2,
                "--spring.datasource.url=" + TestDatabase.url(),
                "--spring.datasource.username=" + TestDatabase.user(),
                "--clutch.data-dir=" + folder,
                "--clutch.doctor.disk=900TB",
                "--clutch.emergency.secret=a secret that nobody sees");
        assertThat(report)
                .contains("fail  database       fsync is off")
                .contains("fail  disk ")
                .contains("warn  configuration  Break-glass sign-in is switched on.")
                .contains("> Remove CLUTCH_EMERGENCY_SECRET")
                .contains("ok    indexes        All ")
                .doesNotContain("a secret that nobody sees");
        assertThat(command(2, "--clutch.data-dir=" + folder))
                .contains("fail  database       No Clutch runs on the data directory " + folder)
                .contains("ok    disk ");
    }

    private static String command(int status, String... arguments) throws Exception {
        var out = new ByteArrayOutputStream();
        var doctor = OfflineCommand.of("doctor").orElseThrow();
        assertThat(doctor).isInstanceOf(DoctorCommand.class);
        assertThat(doctor.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<Finding> of(String check) {
        return findings(clock, DoctorSettings.DEFAULTS).stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
    }

    private static List<Finding> findings(Clock clock, DoctorSettings settings) {
        return new Doctor(Doctor.ofDatabase(TestDatabase.dataSource(), settings, 20, clock), clock)
                .examine()
                .findings();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
