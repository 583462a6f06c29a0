package com.clutch.insights.adapter.in.web.user;

import com.clutch.insights.application.user.UserAnalytics;
import com.clutch.insights.application.user.UserAnalytics.GrowthCohorts;
import com.clutch.insights.application.user.UserAnalytics.Onboarding;
import com.clutch.insights.application.user.UserAnalytics.RoleDistribution;
import com.clutch.platform.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/analytics")
@RequiresPermission("view_analytics")
class UserAnalyticsController {

    private final UserAnalytics analytics;

    UserAnalyticsController(UserAnalytics analytics) {
        this.analytics = analytics;
    }

    @GetMapping("/role-distribution")
    RoleDistribution roles() {
        return analytics.roles();
    }

    @GetMapping("/user-growth-cohort")
    GrowthCohorts cohorts() {
        return analytics.cohorts();
    }

    @GetMapping("/onboarding-completion")
    Onboarding onboarding() {
        return analytics.onboarding();
    }
}
