package com.clutch.fleet.adapter.in.web.papers;

import com.clutch.fleet.application.papers.ExpiringPaperQueries;
import com.clutch.fleet.application.papers.ExpiringPaperQueries.Filter;
import com.clutch.fleet.application.papers.ExpiringPaperView;
import com.clutch.fleet.domain.papers.PaperKind;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What expires in the next days, or has expired. */
@RestController
class ExpiringPaperController {

    private final ExpiringPaperQueries queries;
    private final CompanyTime time;

    ExpiringPaperController(ExpiringPaperQueries queries, CompanyTime time) {
        this.queries = queries;
        this.time = time;
    }

    @GetMapping("/api/v1/fleet/papers/expiring")
    @RequiresPermission("view_fleet")
    Listing<ExpiringPaperView> list(
            @RequestParam(defaultValue = "30") @Min(0) @Max(3660) int days,
            @RequestParam(required = false) @Nullable PaperKind kind,
            @RequestParam(required = false) @Nullable UUID vehicleId,
            PageRequest page) {
        var today = time.today();
        var filter = new Filter(kind, vehicleId, today, today.plusDays(days));
        return Listing.of(page, ExpiringPaperView.class, filter, queries);
    }
}
