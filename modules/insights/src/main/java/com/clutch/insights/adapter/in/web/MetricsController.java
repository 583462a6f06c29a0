package com.clutch.insights.adapter.in.web;

import com.clutch.insights.application.Metric;
import com.clutch.insights.application.Metrics;
import com.clutch.insights.application.Metrics.RangeMetrics;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class MetricsController {

    private final Metrics metrics;

    MetricsController(Metrics metrics) {
        this.metrics = metrics;
    }

    @GetMapping("/dashboard/metrics")
    @RequiresPermission("view_dashboard")
    RangeMetrics ofDashboard(@Valid AskedRange asked) {
        return metrics.of(asked.meant());
    }

    @GetMapping("/analytics/metrics")
    @RequiresPermission("view_analytics")
    List<Metric> ofAnalytics(@Valid AskedRange asked) {
        return metrics.of(asked.meant()).metrics();
    }
}
