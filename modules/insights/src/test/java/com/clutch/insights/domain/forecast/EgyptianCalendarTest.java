package com.clutch.insights.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EgyptianCalendarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-07", // Coptic Christmas
                "2026-10-06", // Armed Forces Day
                "2024-05-06", // Sham el-Nessim
                "2025-04-21", // Sham el-Nessim
                "2026-04-13", // Sham el-Nessim
                "2025-03-30", // Eid al-Fitr
                "2025-06-06", // Eid al-Adha
                "2025-06-26" // Islamic New Year
            })
    void knowsAHoliday(LocalDate day) {
        assertThat(EgyptianCalendar.isHoliday(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-08", "2024-05-07", "2025-04-20", "2025-04-03", "2025-06-12"})
    void knowsAnOrdinaryDay(LocalDate day) {
        assertThat(EgyptianCalendar.isHoliday(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-01", "2025-03-29", "2026-02-18"})
    void knowsRamadan(LocalDate day) {
        assertThat(EgyptianCalendar.isRamadan(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-28", "2025-03-30"})
    void knowsTheDaysAroundRamadan(LocalDate day) {
        assertThat(EgyptianCalendar.isRamadan(day)).isFalse();
    }
}
