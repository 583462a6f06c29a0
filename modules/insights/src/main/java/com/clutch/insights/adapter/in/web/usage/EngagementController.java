package com.clutch.insights.adapter.in.web.usage;

import com.clutch.insights.adapter.in.web.AskedRange;
import com.clutch.insights.application.usage.Engagement;
import com.clutch.insights.application.usage.Engagement.HeatMap;
import com.clutch.insights.application.usage.Engagement.Use;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class EngagementController {

    private final Engagement engagement;

    EngagementController(Engagement engagement) {
        this.engagement = engagement;
    }

    @GetMapping("/business-intelligence/engagement-heatmap")
    @RequiresPermission("view_business_intelligence")
    HeatMap heatMap() {
        return engagement.heatMap();
    }

    @GetMapping("/analytics/engagement")
    @RequiresPermission("view_analytics")
    Use use(@Valid AskedRange asked) {
        return engagement.use(asked.meant());
    }
}
