package com.clutch.app.demo;

import com.clutch.insights.domain.forecast.EgyptianCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** How busy a day is, 1 being usual: the week of Egypt, Ramadan, holidays, summer, and a company that grows. */
final class Season {

    private static final double GROWTH_A_YEAR = 1.35;
    private static final double RAMADAN = 0.72;
    private static final double BEFORE_THE_FEAST = 1.45;
    private static final double HOLIDAY = 0.35;
    private static final double SUMMER = 1.12;

    /** How far vehicles are driven on a busy day. */
    static final double MOST_DRIVING = 1.1;

    private Season() {}

    /** How busy customers keep the company on the day, so many days after it opened. */
    static double demand(LocalDate day, int index) {
        var demand = week(day) * Math.pow(GROWTH_A_YEAR, index / 365.0);
        if (EgyptianCalendar.isHoliday(day)) {
            demand *= HOLIDAY;
        } else if (EgyptianCalendar.isRamadan(day)) {
            // Everybody has the car looked after before travelling home for the feast.
            demand *= EgyptianCalendar.isHoliday(day.plusDays(1)) || EgyptianCalendar.isHoliday(day.plusDays(2))
                    ? BEFORE_THE_FEAST
                    : RAMADAN;
        }
        var month = day.getMonthValue();
        return month == 7 || month == 8 ? demand * SUMMER : demand;
    }

    /** How far vehicles are driven on the day. */
    static double driving(LocalDate day) {
        if (EgyptianCalendar.isHoliday(day)) {
            return 0.25;
        }
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> 0.2;
            case SATURDAY -> 0.6;
            default -> EgyptianCalendar.isRamadan(day) ? 0.8 : MOST_DRIVING;
        };
    }

    /** Whether people are in the office. */
    static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.FRIDAY
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && !EgyptianCalendar.isHoliday(day);
    }

    private static double week(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> 0.45;
            case SATURDAY -> 1.05;
            case SUNDAY -> 1.0;
            case MONDAY -> 0.95;
            case TUESDAY -> 1.0;
            case WEDNESDAY -> 1.1;
            case THURSDAY -> 1.35;
        };
    }
}
