package com.clutch.insights.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.insights.domain.report.Frequency;
import com.clutch.insights.domain.report.ReportPeriod;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleWishTest {

    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final Instant NOW = Instant.parse("2026-03-15T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-03-16T04:00:00Z",
        "WEEKLY, 2026-03-22T04:00:00Z",
        "MONTHLY, 2026-04-01T04:00:00Z",
        "QUARTERLY, 2026-04-01T04:00:00Z"
    })
    void aFrequencyComesAtSixInTheMorningOfTheCompany(Frequency frequency, Instant next) {
        assertThat(wish(frequency, null, null).from(NOW, CAIRO).nextRunAt()).isEqualTo(next);
    }

    @Test
    void aMorningStaysTheSameMorningWhenTheClocksChange() {
        // Summer time begins in Egypt on the last Friday of April.
        var schedule = wish(null, "0 30 7 * * *", null).from(Instant.parse("2026-04-23T10:00:00Z"), CAIRO);
        assertThat(schedule.nextRunAt()).isEqualTo(Instant.parse("2026-04-24T04:30:00Z"));
        assertThat(schedule.frequency()).isEqualTo(Frequency.CUSTOM);
        assertThat(ScheduleWish.next(schedule, Instant.parse("2026-04-22T10:00:00Z"))
                        .nextRunAt())
                .isEqualTo(Instant.parse("2026-04-23T05:30:00Z"));
    }

    @Test
    void aZoneOfOnesOwnCounts() {
        assertThat(wish(Frequency.DAILY, null, "Asia/Dubai").from(NOW, CAIRO).nextRunAt())
                .isEqualTo(Instant.parse("2026-03-16T02:00:00Z"));
    }

    @Test
    void onceComesOnceAndNeverAgain() {
        var moment = NOW.plusSeconds(60);
        var once = new ScheduleWish(Frequency.ONCE, null, null, moment).from(NOW, CAIRO);
        assertThat(once.nextRunAt()).isEqualTo(moment);
        assertThat(ScheduleWish.next(once, moment).nextRunAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"every morning", "0 * * * * *", "0 0,5 8 * * *", "0 0 0 31 2 *"})
    void refusesWhatIsNoTimeTooOftenOrNever(String cron) {
        assertThatThrownBy(() -> wish(null, cron, null).from(NOW, CAIRO)).isInstanceOf(DomainException.class);
    }

    @Test
    void refusesAZoneThatIsNoneAndAMomentThatIsOver() {
        assertThatThrownBy(() -> wish(Frequency.DAILY, null, "Moon/Tranquility").from(NOW, CAIRO))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new ScheduleWish(Frequency.ONCE, null, null, NOW).from(NOW, CAIRO))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> wish(Frequency.CUSTOM, null, null).from(NOW, CAIRO))
                .isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "7d, 2026-03-09, 2026-03-15, 2026-03-02, 2026-03-08",
        "1y, 2025-04-01, 2026-03-15, 2024-04-01, 2025-03-15",
        "this_month, 2026-03-01, 2026-03-15, 2026-02-01, 2026-02-15",
        "last_month, 2026-02-01, 2026-02-28, 2026-01-01, 2026-01-31",
        "last_quarter, 2025-10-01, 2025-12-31, 2025-07-01, 2025-09-30",
        "last_year, 2025-01-01, 2025-12-31, 2024-01-01, 2024-12-31"
    })
    void aPeriodIsComparedWithTheOneBefore(
            String word, LocalDate from, LocalDate to, LocalDate previousFrom, LocalDate previousTo) {
        var stretch = Stretch.of(ReportPeriod.of(word), LocalDate.of(2026, 3, 15));
        assertThat(stretch.current().from()).isEqualTo(from);
        assertThat(stretch.current().to()).isEqualTo(to);
        assertThat(stretch.previous().from()).isEqualTo(previousFrom);
        assertThat(stretch.previous().to()).isEqualTo(previousTo);
    }

    @Test
    void refusesAPeriodThatIsNone() {
        assertThatThrownBy(() -> Stretch.of(ReportPeriod.of("8d"), LocalDate.of(2026, 3, 15)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> ReportPeriod.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .isInstanceOf(DomainException.class);
    }

    private static ScheduleWish wish(@Nullable Frequency frequency, @Nullable String cron, @Nullable String zone) {
        return new ScheduleWish(frequency, cron, zone, null);
    }
}
