package com.clutch.insights.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One tile of the dashboard.
 *
 * @param value now
 * @param previous what it is compared with
 * @param change from previous to value in percent, rounded to one decimal; from zero to anything more counts as 100
 * @param changeType increase or decrease; no change is an increase of 0
 * @param format number, currency or percentage
 * @param icon one of the names that the panel knows
 * @param period what previous is, in words
 * @param asOf newest fact the value knows, null when there is none
 * @param href where the list is read that explains the value, exactly as it was then
 */
public record Kpi(
        String id,
        String title,
        long value,
        long previous,
        double change,
        String changeType,
        String format,
        String icon,
        String period,
        @Nullable Instant asOf,
        String href) {

    static Kpi of(
            String id,
            String title,
            String icon,
            long value,
            long previous,
            String period,
            @Nullable Instant asOf,
            String href) {
        var change = Percent.change(previous, value);
        return new Kpi(
                id,
                title,
                value,
                previous,
                change,
                change < 0 ? "decrease" : "increase",
                "number",
                icon,
                period,
                asOf,
                href);
    }
}
