package com.clutch.insights.domain.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Set;

/**
 * Days on which business in Egypt runs differently. Islamic days follow the Umm al-Qura calendar of the JDK, which may differ by a
 * day from what is announced after the moon was seen; Sham el-Nessim is the day after Easter of the Julian calendar (Meeus,
 * Astronomical Algorithms, chapter 8).
 */
public final class EgyptianCalendar {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 7),
            MonthDay.of(1, 25),
            MonthDay.of(4, 25),
            MonthDay.of(5, 1),
            MonthDay.of(6, 30),
            MonthDay.of(7, 23),
            MonthDay.of(10, 6));
    private static final int RAMADAN = 9;
    private static final int DAYS_FROM_JULIAN_TO_GREGORIAN = 13;

    private EgyptianCalendar() {}

    /** Whether the day lies in the month of Ramadan. */
    public static boolean isRamadan(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) == RAMADAN;
    }

    /** Whether the day is a public holiday. */
    public static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || isIslamicHoliday(day) || isShamElNessim(day);
    }

    private static boolean isIslamicHoliday(LocalDate day) {
        var hijrah = HijrahDate.from(day);
        var date = hijrah.get(ChronoField.DAY_OF_MONTH);
        return switch (hijrah.get(ChronoField.MONTH_OF_YEAR)) {
            case 1 -> date == 1;
            case 3 -> date == 12;
            case 10 -> date <= 3;
            case 12 -> date >= 9 && date <= 13;
            default -> false;
        };
    }

    private static boolean isShamElNessim(LocalDate day) {
        if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            return false;
        }
        var year = day.getYear();
        var d = (19 * (year % 19) + 15) % 30;
        var e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        var easter =
                LocalDate.of(year, (d + e + 114) / 31, (d + e + 114) % 31 + 1).plusDays(DAYS_FROM_JULIAN_TO_GREGORIAN);
        return day.equals(easter.plusDays(1));
    }
}
