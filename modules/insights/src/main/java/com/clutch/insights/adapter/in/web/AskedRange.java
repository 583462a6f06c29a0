package com.clutch.insights.adapter.in.web;

import com.clutch.insights.application.TimeRange;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The range of days that a client asks for, 30 days unless it says otherwise. Clients call it by three names; the first that is there
 * counts.
 *
 * @param timeRange one of 7d, 30d, 90d, 1y
 * @param range the same
 * @param period the same
 */
public record AskedRange(
        @Size(max = 10) @Nullable String timeRange,
        @Size(max = 10) @Nullable String range,
        @Size(max = 10) @Nullable String period) {

    private static final String USUAL = "30d";

    /** What it means. */
    public TimeRange meant() {
        return TimeRange.of(Stream.of(timeRange, range, period)
                .filter(word -> word != null && !word.isBlank())
                .findFirst()
                .orElse(USUAL));
    }
}
