package com.clutch.fleet.application.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.KernelError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostPeriodTest {

    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");

    @ParameterizedTest
    @CsvSource({"30d,2026-03-02", "1d,2026-03-31", "2w,2026-03-18", "1m,2026-03-01", "1y,2025-04-01"})
    void countsBackFromToday(String length, LocalDate first) {
        var period = CostPeriod.of(length, null, null, TODAY, CAIRO);
        assertThat(period.from()).isEqualTo(first);
        assertThat(period.to()).isEqualTo(TODAY);
    }

    @Test
    void isThirtyDaysWithoutAWordAndDaysGoBeforeALength() {
        assertThat(CostPeriod.of(null, null, null, TODAY, CAIRO).from()).isEqualTo("2026-03-02");
        assertThat(CostPeriod.of("7d", TODAY.minusDays(1), null, TODAY, CAIRO).from())
                .isEqualTo("2026-03-30");
    }

    @Test
    void goesFromMidnightToMidnightWhereTheCompanyIs() {
        var period = CostPeriod.of("1d", null, null, TODAY, CAIRO);
        assertThat(period.start()).isEqualTo(Instant.parse("2026-03-30T22:00:00Z"));
        assertThat(period.end()).isEqualTo(Instant.parse("2026-03-31T22:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "d", "0d", "-1d", "99999d", "30 d", "1.5m"})
    void refusesWhatIsNoLength(String length) {
        assertThatThrownBy(() -> CostPeriod.of(length, null, null, TODAY, CAIRO))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(KernelError.VALIDATION_FAILED));
    }

    @Test
    void refusesWhatEndsBeforeItBeginsAndWhatIsTooLong() {
        for (var first : new LocalDate[] {TODAY.plusDays(1), TODAY.minusYears(11)}) {
            assertThatThrownBy(() -> CostPeriod.of(null, first, TODAY, TODAY, CAIRO))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            no -> assertThat(no.code()).isEqualTo(FleetError.PERIOD_OUT_OF_RANGE));
        }
    }
}
