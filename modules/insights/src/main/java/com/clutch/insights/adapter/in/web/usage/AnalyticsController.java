package com.clutch.insights.adapter.in.web.usage;

import com.clutch.insights.adapter.in.web.AskedRange;
import com.clutch.insights.application.usage.Analytics;
import com.clutch.insights.application.usage.AnalyticsSummary;
import com.clutch.insights.application.usage.AnalyticsUnion;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/analytics")
@RequiresPermission("view_analytics")
class AnalyticsController {

    private final Analytics analytics;

    AnalyticsController(Analytics analytics) {
        this.analytics = analytics;
    }

    @GetMapping
    AnalyticsUnion all(@Valid AskedRange asked) {
        return analytics.of(asked.meant());
    }

    @GetMapping("/overview")
    AnalyticsSummary overview(@Valid AskedRange asked) {
        return analytics.summary(asked.meant());
    }
}
