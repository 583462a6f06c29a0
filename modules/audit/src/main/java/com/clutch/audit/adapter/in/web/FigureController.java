package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.ComplianceReport;
import com.clutch.audit.application.TrailFigures;
import com.clutch.audit.application.TrailStatistics;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The trail in figures, and the report on a period. Days are those of the company's time zone. */
@RestController
@RequestMapping("/api/v1")
@RequiresPermission("view_audit_trail")
class FigureController {

    private final TrailFigures figures;

    FigureController(TrailFigures figures) {
        this.figures = figures;
    }

    @GetMapping({"/audit/statistics", "/audit/analytics", "/audit-trail/analytics", "/security/metrics"})
    TrailStatistics statistics(ActivityController.Period period) {
        return figures.statistics(period.from(), period.to());
    }

    @GetMapping({"/audit/compliance-report", "/audit-trail/compliance", "/security/compliance"})
    ComplianceReport report(ActivityController.Period period, Actor actor) {
        return figures.report(period.from(), period.to(), actor);
    }
}
