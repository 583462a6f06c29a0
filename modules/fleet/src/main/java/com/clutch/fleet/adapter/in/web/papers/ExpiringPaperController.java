package com.clutch.fleet.adapter.in.web.papers;

import com.clutch.fleet.application.papers.ExpiringPaperQueries;
import com.clutch.fleet.application.papers.ExpiringPaperQueries.Filter;
import com.clutch.fleet.application.papers.ExpiringPaperView;
import com.clutch.fleet.domain.papers.PaperKind;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What expires in the next days, or has expired. */
@RestController
class ExpiringPaperController {

    private final ExpiringPaperQueries queries;
    private final Clock clock;
    private final ZoneId zone;

    ExpiringPaperController(
            ExpiringPaperQueries queries, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/v1/fleet/papers/expiring")
    @RequiresPermission("view_fleet")
    Listing<ExpiringPaperView> list(
            @RequestParam(defaultValue = "30") @Min(0) @Max(3660) int days,
            @RequestParam(required = false) @Nullable PaperKind kind,
            @RequestParam(required = false) @Nullable UUID vehicleId,
            PageRequest page) {
        var today = LocalDate.now(clock.withZone(zone));
        var filter = new Filter(kind, vehicleId, today, today.plusDays(days));
        return Listing.of(
                page,
                ExpiringPaperView.class,
                () -> queries.list(filter, page),
                sink -> queries.forEach(filter, page, sink));
    }
}
