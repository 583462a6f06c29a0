package com.clutch.insights.adapter.in.web.goal;

import com.clutch.insights.application.goal.KpiAlertView;
import com.clutch.insights.application.goal.KpiTargetView;
import com.clutch.insights.application.goal.KpiTargeting;
import com.clutch.insights.application.goal.TargetQueries;
import com.clutch.insights.application.goal.TargetQueries.AlertFilter;
import com.clutch.insights.domain.goal.Direction;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/dashboard")
class KpiTargetController {

    record TargetRequest(
            @Nullable BigDecimal target,
            @Nullable Direction direction,
            @Nullable BigDecimal tolerance) {}

    private final KpiTargeting targeting;
    private final TargetQueries queries;

    KpiTargetController(KpiTargeting targeting, TargetQueries queries) {
        this.targeting = targeting;
        this.queries = queries;
    }

    @GetMapping("/kpi-targets")
    @RequiresPermission("view_kpi_metrics")
    List<KpiTargetView> targets() {
        return queries.targets();
    }

    @PutMapping("/kpi-targets/{kpi}")
    @RequiresPermission("manage_kpi_metrics")
    KpiTargetView set(
            @PathVariable @Size(max = 60) String kpi,
            ExpectedVersion expected,
            @RequestBody TargetRequest request,
            Actor actor) {
        return targeting.set(kpi, expected, request.target(), request.direction(), request.tolerance(), actor);
    }

    @DeleteMapping("/kpi-targets/{kpi}")
    @RequiresPermission("manage_kpi_metrics")
    Removed remove(@PathVariable @Size(max = 60) String kpi, ExpectedVersion expected) {
        return new Removed(targeting.remove(kpi, expected));
    }

    @GetMapping("/kpi-alerts")
    @RequiresPermission("view_kpi_metrics")
    Listing<KpiAlertView> alerts(
            @RequestParam(required = false) @Size(max = 60) @Nullable String kpi,
            @RequestParam(required = false) @Nullable Boolean open,
            PageRequest page) {
        var filter = new AlertFilter(kpi, open);
        return Listing.of(
                page,
                KpiAlertView.class,
                () -> queries.alerts(filter, page),
                sink -> queries.forEachAlert(filter, page, sink));
    }

    @PostMapping("/kpi-alerts/{id}/acknowledge")
    @RequiresPermission("manage_kpi_metrics")
    KpiAlertView acknowledge(@PathVariable UUID id, Actor actor) {
        return targeting.acknowledge(id, actor);
    }
}
