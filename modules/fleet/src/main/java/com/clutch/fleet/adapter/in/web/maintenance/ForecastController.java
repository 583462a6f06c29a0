package com.clutch.fleet.adapter.in.web.maintenance;

import com.clutch.fleet.application.forecast.BackTest;
import com.clutch.fleet.application.forecast.ForecastRow;
import com.clutch.fleet.application.forecast.MaintenanceForecast;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which vehicles need a service soon, the soonest first, and how well that was foretold before. */
@RestController
@RequestMapping("/api/v1/fleet/maintenance/forecast")
@RequiresPermission("view_fleet")
class ForecastController {

    private static final Duration LONGEST = Duration.ofDays(3660);

    private final MaintenanceForecast forecast;
    private final BackTest backTest;

    ForecastController(MaintenanceForecast forecast, BackTest backTest) {
        this.forecast = forecast;
        this.backTest = backTest;
    }

    @GetMapping
    Listing<ForecastRow> within(@RequestParam(defaultValue = "30") @Min(1) @Max(3650) int days, PageRequest page) {
        return Listing.ofAll(page, ForecastRow.class, () -> forecast.within(days));
    }

    @GetMapping("/back-test")
    BackTest.Report backTest(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "30") @Min(1) @Max(365) int leadDays) {
        if (from != null
                && to != null
                && (!from.isBefore(to) || from.plus(LONGEST).isBefore(to))) {
            throw DomainException.fields(Map.of("from", "The period begins before it ends, at most ten years."));
        }
        return backTest.run(from, to, leadDays);
    }
}
