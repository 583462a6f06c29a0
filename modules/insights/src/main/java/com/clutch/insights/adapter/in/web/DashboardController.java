package com.clutch.insights.adapter.in.web;

import com.clutch.insights.application.Activity;
import com.clutch.insights.application.ActivityQueries;
import com.clutch.insights.application.Kpi;
import com.clutch.insights.application.Kpis;
import com.clutch.insights.application.Overviews;
import com.clutch.insights.application.Overviews.Overview;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/dashboard")
class DashboardController {

    private final Kpis kpis;
    private final Overviews overviews;
    private final ActivityQueries activities;

    DashboardController(Kpis kpis, Overviews overviews, ActivityQueries activities) {
        this.kpis = kpis;
        this.overviews = overviews;
        this.activities = activities;
    }

    @GetMapping("/recent-activity")
    @RequiresPermission("view_dashboard")
    List<Activity> recentActivity(@RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return activities.newest(limit);
    }

    @GetMapping("/overview")
    @RequiresPermission("view_dashboard")
    Overview overview() {
        return overviews.now();
    }

    @GetMapping("/kpis")
    @RequiresPermission("view_dashboard")
    Answer<List<Kpi>> kpis() {
        var tiles = kpis.now();
        var answer = Answer.of(tiles);
        return tiles.stream()
                .map(Kpi::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(newest -> answer.with("asOf", newest))
                .orElse(answer);
    }
}
