package com.clutch.assets.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.assets.domain.asset.Depreciation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepreciationTest {

    private final Depreciation loss =
            new Depreciation(new BigDecimal("10000.00"), new BigDecimal("1000.00"), LocalDate.parse("2024-01-31"), 36);

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 10000.00", // not in use yet
        "2024-01-31, 10000.00",
        "2024-02-28, 10000.00", // the first month is not complete
        "2024-02-29, 10000.00",
        "2024-03-31,  9500.00",
        "2025-01-31,  7000.00",
        "2026-12-31,  1250.00",
        "2027-01-31,  1000.00",
        "2040-01-01,  1000.00"
    })
    void takesTheSameFromEveryCompleteMonthUntilTheSalvageValueIsLeft(LocalDate day, BigDecimal left) {
        assertThat(loss.bookValueOn(day)).isEqualTo(left);
        assertThat(loss.lostUntil(day).add(loss.bookValueOn(day))).isEqualTo(loss.cost());
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 0.00, 3, 1, 66.67",
        "100.00, 0.00, 3, 2, 33.33",
        "100.00, 0.00, 3, 3, 0.00",
        "5.00, 5.00, 1, 1, 5.00"
    })
    void pilesUpNoRounding(BigDecimal cost, BigDecimal salvage, int life, int months, BigDecimal left) {
        var since = LocalDate.parse("2025-01-01");
        assertThat(new Depreciation(cost, salvage, since, life).bookValueOn(since.plusMonths(months)))
                .isEqualTo(left);
    }
}
