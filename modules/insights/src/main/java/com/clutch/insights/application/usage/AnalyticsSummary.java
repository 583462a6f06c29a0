package com.clutch.insights.application.usage;

import com.clutch.insights.application.usage.Engagement.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The main figures of a range.
 *
 * @param conversionRate active accounts of all, percent
 * @param averageSessionDuration seconds, of sessions that have ended
 * @param bounceRate percent of the days of accounts with a single request
 * @param asOf newest fact it knows, null when there is none
 * @param links figure to where the list is read that explains it, exactly as it was then
 */
public record AnalyticsSummary(
        String timeRange,
        long totalUsers,
        long activeUsers,
        BigDecimal revenue,
        double conversionRate,
        double averageSessionDuration,
        double bounceRate,
        List<Page> topPages,
        List<Growth> userGrowth,
        String currency,
        @Nullable Instant asOf,
        Map<String, String> links) {

    /** Users there were at the end of a day. */
    public record Growth(LocalDate date, long users) {}
}
