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
        "fiscal_year, 2025-07-01"
    })
    void endsTodayAndBeganThen(String text, LocalDate from) {
        assertThat(ReportPeriod.of(text, TODAY, Month.JULY)).isEqualTo(new ReportPeriod(from, TODAY));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> ReportPeriod.of("soon", TODAY, Month.JANUARY))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(FinanceError.UNKNOWN_PERIOD));
    }
}
