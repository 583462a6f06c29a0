package com.clutch.insights.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.insights.InsightsFixture;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.application.report.ReportQueries.RunFilter;
import com.clutch.insights.application.report.RunLedger.RunLost;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.InsightsError;
import com.clutch.insights.domain.report.Frequency;
import com.clutch.insights.domain.report.ReportContent;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.ReportPeriod;
import com.clutch.insights.domain.report.ReportRun;
import com.clutch.insights.domain.report.ReportRuns.Progress;
import com.clutch.insights.domain.report.ReportStatus;
import com.clutch.insights.domain.report.RunState;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.AtOnce;
import com.clutch.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports from the wish to the file, on the database. */
class ReportsTest extends InsightsFixture {

    private static final PageRequest ALL = PageRequest.first(100);
    private static final RunFilter EVERY_RUN = new RunFilter(null, null, null, null);
    private static final Actor MONA = person(new UUID(1, 1), "*");
    private static final Actor OMAR = person(
            new UUID(1, 2),
            "view_reports",
            "generate_reports",
            "view_dashboard",
            "view_analytics",
            "view_business_intelligence");

    @Autowired
    ReportDefinitions definitions;

    @Autowired
    ReportRequests requests;

    @Autowired
    ReportQueries reports;

    @Autowired
    ReportFiles files;

    @Autowired
    RunLedger ledger;

    @Autowired
    ReportMaking making;

    @Autowired
    ReportScheduling scheduling;

    @Autowired
    ReportUpkeep upkeep;

    @Autowired
    FactHearing hearing;

    @Autowired
    ReportWriting writing;

    @Autowired
    Catalogue catalogue;

    @Test
    void aReportIsMadeFromTheSameRowsAsTheScreensAndItsManifestTellsWhatItHolds() throws Exception {
        pay(1, 12_550, NOON);
        pay(2, 7_450, NOON.minus(Duration.ofDays(3)));
        pay(3, 99_900, NOON.minus(Duration.ofDays(40)));
        var asked = requests.make(wish("payments", ReportFormat.CSV), null, MONA);
        assertThat(asked.status()).isEqualTo(RunState.QUEUED);
        assertThat(reports.find(asked.reportId()).orElseThrow().status()).isEqualTo(ReportStatus.GENERATING);
        makeAll();
        var run = reports.run(asked.id()).orElseThrow();
        assertThat(run.status()).isEqualTo(RunState.COMPLETED);
        assertThat(run.percent()).isEqualTo(100);
        var manifest = Objects.requireNonNull(run.manifest());
        assertThat(manifest.rows()).isEqualTo(2);
        assertThat(manifest.asOf()).isEqualTo(NOON);
        assertThat(manifest.sections().getFirst().totals().get("amount")).isEqualByComparingTo("200.00");
        var file = files.of(run.id(), MONA);
        var bytes = files.open(file).readAllBytes();
        assertThat(bytes).hasSize((int) manifest.bytes());
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(manifest.sha256());
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",")[3]))
                .containsExactly("74.50", "125.50");
        var report = reports.find(run.reportId()).orElseThrow();
        assertThat(report.status()).isEqualTo(ReportStatus.COMPLETED);
        assertThat(report.results().totalRecords()).isEqualTo(2);
        assertThat(report.results().fileSize()).isEqualTo(manifest.bytes());
        assertThat(report.usageCount()).isEqualTo(1);
    }

    @Test
    void everythingThatCanBeShownCanBeMadeInEveryFormat() throws Exception {
        pay(1, 12_550, NOON);
        for (var format : ReportFormat.values()) {
            var sections = catalogue.types().stream()
                    .filter(type -> type.sections().size() == 1)
                    .map(ReportType::name)
                    .toList();
            for (var half : List.of(sections.subList(0, 12), sections.subList(12, sections.size()))) {
                var wish = new ReportWish(
                        "Everything",
                        null,
                        "custom",
                        null,
                        half,
                        null,
                        null,
                        ReportPeriod.of("last_quarter"),
                        format,
                        null,
                        null,
                        null);
                var run = make(wish, MONA);
                assertThat(run.error()).as("%s", format).isNull();
                assertThat(Objects.requireNonNull(run.manifest()).sections()).hasSize(half.size());
            }
        }
    }

    @Test
    void aWorkbookHoldsTheTotalsOfItsRows() throws Exception {
        for (var number = 1; number <= 20; number++) {
            pay(number, 100 * number, NOON.minus(Duration.ofHours(number)));
        }
        var run = make(wish("payments", ReportFormat.XLSX), MONA);
        var bytes = files.open(files.of(run.id(), MONA)).readAllBytes();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheet("Payments");
            assertThat(sheet.getLastRowNum()).isEqualTo(21);
            assertThat(sheet.getRow(21).getCell(3).getNumericCellValue()).isEqualTo(210);
        }
    }

    /** With -Dreport.rows=1000000 -Dsurefire.argLine=-Xmx256m it shows that the memory does not grow with the rows. */
    @Test
    void aLongListIsWrittenRowByRow() throws Exception {
        var rows = Integer.getInteger("report.rows", 20_000);
        TestDatabase.dsl().execute("""
                insert into insights.payment (payment_id, version, gone, amount, completed_at, heard_at)
                select gen_random_uuid(), 1, false, 100, ?::timestamptz, now() from generate_series(1, ?)
                """, NOON.toString(), rows);
        for (var format : List.of(ReportFormat.CSV, ReportFormat.XLSX)) {
            var run = make(wish("payments", format), MONA);
            assertThat(run.error()).isNull();
            var manifest = Objects.requireNonNull(run.manifest());
            assertThat(manifest.rows()).isEqualTo((long) rows);
            assertThat(manifest.sections().getFirst().totals().get("amount"))
                    .isEqualByComparingTo(String.valueOf(rows));
            try (var file = files.open(files.of(run.id(), MONA))) {
                assertThat(file.transferTo(OutputStream.nullOutputStream())).isEqualTo(manifest.bytes());
            }
        }
    }

    @Test
    void aRunThatFailsLeavesNoFileAndSaysWhy() {
        var asked = requests.make(wish("payments", ReportFormat.CSV), null, MONA);
        var run = claim();
        ledger.write(run, claimOf(run), 0, new byte[] {1, 2, 3}, new Progress(1, 1, 3));
        assertThat(pieces()).isEqualTo(1);
        ledger.fail(run, claimOf(run), "The disk is full.");
        assertThat(pieces()).isZero();
        var failed = reports.run(asked.id()).orElseThrow();
        assertThat(failed.status()).isEqualTo(RunState.FAILED);
        assertThat(failed.error()).isEqualTo("The disk is full.");
        assertThat(failed.manifest()).isNull();
        assertThat(failed.downloadUrl()).isNull();
        assertThatThrownBy(() -> files.of(asked.id(), MONA))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(InsightsError.RUN_HAS_NO_FILE));
        assertThat(reports.find(asked.reportId()).orElseThrow().status()).isEqualTo(ReportStatus.FAILED);
    }

    @Test
    void whatAMakerThatWasKilledHasLeftBeginsAnewAndNeverMixesWithIt() throws Exception {
        pay(1, 12_550, NOON);
        var asked = requests.make(wish("payments", ReportFormat.CSV), null, MONA);
        var killed = claim();
        ledger.write(killed, claimOf(killed), 0, "half of it".getBytes(StandardCharsets.UTF_8), new Progress(1, 2, 10));
        assertThat(ledger.claim()).as("its lease still runs").isEmpty();
        clock.advance(Duration.ofSeconds(31));
        var again = claim();
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(pieces()).isZero();
        // The first was not killed after all, only slow.
        assertThatThrownBy(() -> ledger.write(killed, claimOf(killed), 1, new byte[1], new Progress(2, 2, 11)))
                .isInstanceOf(RunLost.class);
        ledger.fail(killed, claimOf(killed), "nobody hears this");
        making.make(again);
        assertThat(reports.run(asked.id()).orElseThrow().status()).isEqualTo(RunState.COMPLETED);
        assertThat(text(asked.id())).startsWith("id,customerId").doesNotContain("half of it");
    }

    @Test
    void whatKillsItsMakerThreeTimesHasFailed() {
        var asked = requests.make(wish("payments", ReportFormat.CSV), null, MONA);
        for (var attempt = 1; attempt <= 3; attempt++) {
            assertThat(claim().attempt()).isEqualTo(attempt);
            clock.advance(Duration.ofSeconds(31));
        }
        assertThat(ledger.claim()).isEmpty();
        assertThat(reports.run(asked.id()).orElseThrow().error()).contains("3 times");
    }

    @Test
    void noMoreAreMadeAtOnceThanMayBeAndEachByOneOnly() throws Exception {
        for (var number = 0; number < 5; number++) {
            requests.make(wish("kpis", ReportFormat.CSV), null, MONA);
        }
        assertThatThrownBy(() -> requests.make(wish("kpis", ReportFormat.CSV), null, MONA))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(InsightsError.TOO_MANY_RUNS));
        var claimed = AtOnce.run(8, () -> ledger.claim().map(ReportRun::id));
        assertThat(claimed.stream().filter(outcome -> !outcome.equals(Optional.empty())))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aRunThatIsStoppedIsNotFinishedByItsMaker() {
        var asked = requests.make(wish("payments", ReportFormat.CSV), null, MONA);
        var run = claim();
        assertThat(requests.cancel(asked.id(), MONA).status()).isEqualTo(RunState.CANCELLED);
        making.make(run);
        assertThat(reports.run(asked.id()).orElseThrow().status()).isEqualTo(RunState.CANCELLED);
        assertThat(pieces()).isZero();
        assertThatThrownBy(() -> requests.cancel(asked.id(), MONA)).isInstanceOf(DomainException.class);
        assertThat(reports.find(asked.reportId()).orElseThrow().status()).isEqualTo(ReportStatus.DRAFT);
    }

    @Test
    void othersSeeWhatIsSharedAndTakeAwayWhatTheyMaySee() {
        var secret = definitions.define(wish("kpis", ReportFormat.PDF), null, false, MONA);
        assertThatThrownBy(() -> requests.make(secret.id(), OMAR)).hasMessageContaining("There is no report");
        var shared = definitions.define(shared("kpis"), null, false, MONA);
        assertThat(requests.make(shared.id(), OMAR).requestedBy().id()).isEqualTo(OMAR.id());
        assertThatThrownBy(() -> definitions.remove(shared.id(), ExpectedVersion.ANY, OMAR))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(InsightsError.REPORT_OF_ANOTHER));
        var payments = definitions.define(shared("payments"), null, false, MONA);
        var run = requests.make(payments.id(), MONA);
        makeAll();
        assertThatThrownBy(() -> files.of(run.id(), OMAR))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        no -> assertThat(no.code()).isEqualTo(InsightsError.SECTION_NOT_ALLOWED));
        assertThatThrownBy(() -> definitions.define(wish("payments", ReportFormat.CSV), null, false, OMAR))
                .isInstanceOf(DomainException.class);
        assertThat(reports.reports(new ReportQueries.ReportFilter(OMAR.id(), null, null, null, null, false), ALL)
                        .items())
                .extracting(ReportView::id)
                .containsExactlyInAnyOrder(shared.id(), payments.id());
    }

    @Test
    void aScheduledReportIsMadeOnceHoweverManyInstancesLookAndHoweverManyTimesWereMissed() throws Exception {
        var report = definitions.define(daily(), null, false, MONA);
        // 10:00 in UTC is noon in Cairo: the next six o'clock is tomorrow.
        assertThat(report.schedule().nextRun()).isEqualTo(Instant.parse("2026-03-16T04:00:00Z"));
        scheduling.startBatch();
        assertThat(reports.runs(EVERY_RUN, ALL).items()).isEmpty();
        clock.set(Instant.parse("2026-03-19T07:00:00Z"));
        AtOnce.run(8, scheduling::startBatch);
        var runs = reports.runs(EVERY_RUN, ALL).items();
        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().scheduledFor()).isEqualTo(Instant.parse("2026-03-16T04:00:00Z"));
        assertThat(reports.find(report.id()).orElseThrow().schedule().nextRun())
                .isEqualTo(Instant.parse("2026-03-20T04:00:00Z"));
        makeAll();
        assertThat(reports.find(report.id()).orElseThrow().status()).isEqualTo(ReportStatus.COMPLETED);
    }

    @Test
    void aReportOfSomebodyWhoIsGoneIsNotMadeByItselfAnyMore() {
        var report = definitions.define(daily(), null, false, MONA);
        hearing.hear(
                new Fact.Account(
                        MONA.id(),
                        1,
                        false,
                        "staff",
                        "hr",
                        "Mona",
                        null,
                        "suspended",
                        true,
                        false,
                        NOON,
                        "Africa/Cairo"),
                NOON);
        clock.set(Instant.parse("2026-03-19T07:00:00Z"));
        scheduling.startBatch();
        assertThat(reports.runs(EVERY_RUN, ALL).items()).isEmpty();
        assertThat(reports.find(report.id()).orElseThrow().schedule().nextRun()).isNull();
    }

    @Test
    void filesGoWhenTheirTimeIsOverAndWhenTheReportIsRemoved() throws Exception {
        var first = make(wish("kpis", ReportFormat.CSV), MONA);
        clock.advance(Duration.ofDays(31));
        upkeep.removeBatch();
        assertThat(pieces()).isZero();
        var expired = reports.run(first.id()).orElseThrow();
        assertThat(expired.downloadUrl()).isNull();
        assertThat(expired.manifest()).as("the history stays").isNotNull();
        assertThat(reports.find(first.reportId()).orElseThrow().fileUrl()).isNull();
        var second = make(wish("kpis", ReportFormat.CSV), MONA);
        definitions.remove(second.reportId(), ExpectedVersion.ANY, MONA);
        assertThat(pieces()).isZero();
        assertThat(reports.find(second.reportId())).isEmpty();
    }

    @Test
    void everySectionIsReadInOneSnapshot() throws Exception {
        for (var number = 1; number <= 400; number++) {
            pay(number, 100, NOON);
        }
        var content = new ReportContent(
                List.of("payments", "daily_figures"), List.of(), Map.of(), ReportPeriod.of("30d"), ReportFormat.JSON);
        var out = new ByteArrayOutputStream() {

            private boolean paid;

            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                if (!paid) {
                    // The first section is being read when somebody else pays.
                    paid = true;
                    try {
                        Thread.ofPlatform().start(() -> pay(999, 7_000, NOON)).join();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                }
            }
        };
        var today = LocalDate.ofInstant(NOON, ZoneId.of("Africa/Cairo"));
        var written = writing.write("Twice", "custom", content, today, "mona@clutch.test", out, (_, _) -> {});
        assertThat(written.parts().get(0).totals().get("amount")).isEqualByComparingTo("400.00");
        assertThat(written.parts().get(1).totals().get("revenue")).isEqualByComparingTo("400.00");
        assertThat(writing.write("Again", "custom", content, today, "x", OutputStream.nullOutputStream(), (_, _) -> {})
                        .parts()
                        .get(1)
                        .totals()
                        .get("revenue"))
                .isEqualByComparingTo("470.00");
    }

    private RunView make(ReportWish wish, Actor actor) {
        var run = requests.make(wish, null, actor);
        makeAll();
        return reports.run(run.id()).orElseThrow();
    }

    private void makeAll() {
        for (var run = ledger.claim(); run.isPresent(); run = ledger.claim()) {
            making.make(run.get());
        }
    }

    private ReportRun claim() {
        return ledger.claim().orElseThrow();
    }

    private static UUID claimOf(ReportRun run) {
        return Objects.requireNonNull(run.claimId());
    }

    private String text(UUID runId) throws IOException {
        return new String(files.open(files.of(runId, MONA)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int pieces() {
        return TestDatabase.dsl()
                .fetchOne("select count(*) from insights.report_chunk")
                .get(0, int.class);
    }

    private void pay(int number, long hundredths, Instant at) {
        hearing.hear(new Fact.Payment(new UUID(7, number), 1, false, new UUID(1, 1), hundredths, at, "card"), NOON);
    }

    private static ReportWish wish(String type, ReportFormat format) {
        return wish(type, format, null, null);
    }

    private static ReportWish shared(String type) {
        return wish(type, ReportFormat.CSV, null, true);
    }

    private static ReportWish daily() {
        return wish("kpis", ReportFormat.PDF, new ScheduleWish(Frequency.DAILY, null, null, null), null);
    }

    private static ReportWish wish(
            String type, ReportFormat format, @Nullable ScheduleWish schedule, @Nullable Boolean shared) {
        return new ReportWish(
                null,
                null,
                type,
                null,
                null,
                null,
                Map.of(),
                null,
                format,
                schedule,
                List.of("board@clutch.test"),
                shared);
    }

    private static Actor person(UUID id, String... permissions) {
        return new Actor(
                Actor.Kind.ACCOUNT, id, Ids.at(NOON), id + "@clutch.test", Set.of(permissions), null, null, "test");
    }
}
