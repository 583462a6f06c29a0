package com.clutch.fleet.adapter.in.web.downtime;

import com.clutch.fleet.application.cost.CostPeriods;
import com.clutch.fleet.application.cost.CostPeriods.Asked;
import com.clutch.fleet.application.downtime.DowntimeMetric;
import com.clutch.fleet.application.downtime.DowntimeMetricFilter;
import com.clutch.fleet.application.downtime.DowntimeMetricQueries;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long vehicles stood still. The panel reads it under two paths; both give one answer. */
@RestController
@RequestMapping("/api/v1")
@RequiresPermission("view_fleet")
class DowntimeMetricController {

    private final DowntimeMetricQueries queries;
    private final CostPeriods periods;
    private final Clock clock;

    DowntimeMetricController(DowntimeMetricQueries queries, CostPeriods periods, Clock clock) {
        this.queries = queries;
        this.periods = periods;
        this.clock = clock;
    }

    @GetMapping({"/fleet/downtime-metrics", "/downtime-metrics"})
    Listing<DowntimeMetric> list(Asked asked, DowntimeMetricFilter filter, PageRequest page) {
        var period = periods.of(asked);
        var from = period.start();
        var now = clock.instant();
        var to = period.end().isAfter(now) ? now : period.end();
        return Listing.of(
                page,
                DowntimeMetric.class,
                () -> queries.list(filter, from, to, page),
                sink -> queries.forEach(filter, from, to, page, sink));
    }
}
