package com.clutch.insights.adapter.in.web.usage;

import com.clutch.insights.application.TimeRange;
import com.clutch.insights.application.usage.Analytics;
import com.clutch.insights.application.usage.AnalyticsSummary;
import com.clutch.insights.application.usage.AnalyticsUnion;
import com.clutch.platform.security.RequiresPermission;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clients name the range {@code range} or {@code timeRange}. */
@RestController
@RequestMapping("/api/v1/analytics")
@RequiresPermission("view_analytics")
class AnalyticsController {

    private static final String USUAL = "30d";

    private final Analytics analytics;

    AnalyticsController(Analytics analytics) {
        this.analytics = analytics;
    }

    @GetMapping
    AnalyticsUnion all(
            @RequestParam(required = false) @Nullable String range,
            @RequestParam(required = false) @Nullable String timeRange) {
        return analytics.of(range(range, timeRange));
    }

    @GetMapping("/overview")
    AnalyticsSummary overview(
            @RequestParam(required = false) @Nullable String range,
            @RequestParam(required = false) @Nullable String timeRange) {
        return analytics.summary(range(range, timeRange));
    }

    private static TimeRange range(@Nullable String range, @Nullable String timeRange) {
        return TimeRange.of(range != null ? range : timeRange != null ? timeRange : USUAL);
    }
}
