package com.clutch.insights.domain.report;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.KernelError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final Schedule BY_HAND = Schedule.none(ZoneId.of("Africa/Cairo"));
    private static final UUID MONA = new UUID(0, 2);

    @Test
    void takesWhatIsJustWithinTheLimits() {
        assertThat(report("x".repeat(200), "x".repeat(2000), "x".repeat(100), names(50), false, BY_HAND)
                        .recipients())
                .hasSize(50);
        assertThat(content(names(20), List.of(), filters(20, 200)).sections()).hasSize(20);
        assertThat(content(names(1), names(50), Map.of()).columns()).hasSize(50);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var planned = BY_HAND.next(NOW);
        assertThat(refused(
                                KernelError.VALIDATION_FAILED,
                                () -> report(" ", "x".repeat(2001), "x".repeat(101), names(51), true, planned))
                        .errors())
                .containsOnlyKeys("name", "description", "category", "recipients", "schedule");
        assertThat(refused(
                                KernelError.VALIDATION_FAILED,
                                () -> report(
                                        "x".repeat(201),
                                        "",
                                        "",
                                        Collections.nCopies(2, "a@clutch.test"),
                                        true,
                                        BY_HAND))
                        .errors())
                .containsOnlyKeys("name", "recipients");
    }

    @Test
    void showsEachSectionAndColumnOnceAndColumnsOfOneSectionOnly() {
        wrong("metrics", List.of(), List.of(), Map.of());
        wrong("metrics", names(21), List.of(), Map.of());
        wrong("metrics", List.of("costs", "costs"), List.of(), Map.of());
        wrong("columns", names(1), names(51), Map.of());
        wrong("columns", names(1), List.of("day", "day"), Map.of());
        wrong("columns", names(2), names(1), Map.of());
        wrong("filters", names(1), List.of(), filters(21, 1));
        wrong("filters", names(1), List.of(), filters(1, 201));
    }

    @Test
    void aPeriodHasAtMostTenYearsAndEndsAfterItBegins() {
        assertThat(ReportPeriod.between(DAY, DAY).word()).isEqualTo("between");
        assertThat(ReportPeriod.between(DAY, DAY.plusDays(3659)).to()).isEqualTo(DAY.plusDays(3659));
        refused(KernelError.VALIDATION_FAILED, () -> ReportPeriod.between(DAY, DAY.plusDays(3660)));
        refused(KernelError.VALIDATION_FAILED, () -> ReportPeriod.between(DAY, DAY.minusDays(1)));
    }

    @Test
    void severalTablesOfCommaSeparatedValuesAreOneZip() {
        assertThat(ReportFormat.CSV.mediaType(1)).isEqualTo("text/csv");
        assertThat(ReportFormat.CSV.extension(1)).isEqualTo("csv");
        assertThat(ReportFormat.CSV.mediaType(2)).isEqualTo("application/zip");
        assertThat(ReportFormat.CSV.extension(2)).isEqualTo("zip");
        assertThat(ReportFormat.PDF.mediaType(2)).isEqualTo("application/pdf");
        assertThat(ReportFormat.XLSX.extension(2)).isEqualTo("xlsx");
    }

    @Test
    void anotherNextTimeIsNoChangeOfWhatTheOwnerSaid() {
        var report = report("Costs", "", "", List.of(), false, BY_HAND);
        var planned = report.scheduled(report.schedule().next(NOW));
        assertThat(planned.schedule().nextRunAt()).isEqualTo(NOW);
        assertThat(planned.version()).isEqualTo(report.version());
        assertThat(planned.updatedAt()).isEqualTo(report.updatedAt());
    }

    @Test
    void waitsWithWhatTheReportSaidWhenItWasAskedFor() {
        var report = report("Costs", "", "", List.of("a@clutch.test"), false, BY_HAND);
        assertThat(ReportRun.waiting(new UUID(0, 9), report, DAY, MONA, "Mona", NOW, null))
                .returns(RunState.QUEUED, ReportRun::state)
                .returns(report.id(), ReportRun::reportId)
                .returns(report.content(), ReportRun::content)
                .returns(report.recipients(), ReportRun::recipients)
                .returns(0, ReportRun::attempt);
    }

    @Test
    void aFrequencyIsSixInTheMorning() {
        assertThat(Frequency.DAILY.cron()).startsWith("0 0 6 ");
        assertThat(Frequency.ONCE.cron()).isNull();
    }

    private static void wrong(String field, List<String> sections, List<String> columns, Map<String, String> filters) {
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> content(sections, columns, filters))
                        .errors())
                .containsOnlyKeys(field);
    }

    private static ReportContent content(List<String> sections, List<String> columns, Map<String, String> filters) {
        return new ReportContent(sections, columns, filters, ReportPeriod.of("30d"), ReportFormat.PDF);
    }

    private static Report report(
            String name, String text, String category, List<String> to, boolean template, Schedule schedule) {
        return new Report(
                new UUID(0, 1),
                name,
                text,
                ReportKind.values()[0],
                category,
                content(names(1), List.of(), Map.of()),
                schedule,
                to,
                false,
                template,
                MONA,
                "Mona",
                1,
                NOW,
                NOW);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(number -> "name" + number).toList();
    }

    private static Map<String, String> filters(int count, int length) {
        return names(count).stream().collect(Collectors.toMap(Function.identity(), _ -> "x".repeat(length)));
    }
}
