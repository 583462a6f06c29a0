package com.clutch.finance.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.DomainException;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @ParameterizedTest
    @CsvSource({
        "30d, 2026-04-21",
        "12m, 2025-05-21",
        "1y, 2025-05-21",
        "month, 2026-05-01",
        "quarter, 2026-04-01",
        "year, 2026-01-01",
        "fiscal_year, 2025-07-01",
        "' 1D ', 2026-05-20"
    })
    void endsTodayAndBeganThen(String text, LocalDate from) {
        assertThat(ReportPeriod.of(text, TODAY, Month.JULY)).isEqualTo(new ReportPeriod(from, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "last_month, 2026-04-01, 2026-04-30",
        "last_quarter, 2026-01-01, 2026-03-31",
        "last_year, 2025-01-01, 2025-12-31",
        "last_fiscal_year, 2024-07-01, 2025-06-30"
    })
    void hasEndedByThen(String text, LocalDate from, LocalDate to) {
        assertThat(ReportPeriod.of(text, TODAY, Month.JULY)).isEqualTo(new ReportPeriod(from, to));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 2026-01-01", "2026-04-01, 2026-04-01", "2026-12-31, 2026-10-01"})
    void aQuarterBeginsEveryThreeMonths(LocalDate today, LocalDate from) {
        assertThat(ReportPeriod.of("quarter", today, Month.JANUARY).from()).isEqualTo(from);
    }

    @Test
    void aFiscalYearBeginsOnTheFirstDayOfItsMonth() {
        var first = LocalDate.of(2026, 7, 1);
        assertThat(ReportPeriod.of("fiscal_year", first, Month.JULY).from()).isEqualTo(first);
        assertThat(ReportPeriod.of("fiscal_year", first.minusDays(1), Month.JULY)
                        .from())
                .isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    void isComparedWithTheSameNumberOfDaysRightBefore() {
        var february = new ReportPeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        assertThat(february.before()).isEqualTo(new ReportPeriod(LocalDate.of(2026, 1, 4), LocalDate.of(2026, 1, 31)));
    }

    @ParameterizedTest
    @CsvSource({"' Quarter ', true", "90d, true", "90days, false", "Ramadan, false"})
    void aSavedPeriodCannotHaveANameWithAMeaningOfItsOwn(String name, boolean taken) {
        assertThat(ReportPeriod.isTaken(name)).isEqualTo(taken);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> ReportPeriod.of("soon", TODAY, Month.JANUARY))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(FinanceError.UNKNOWN_PERIOD));
    }
}
