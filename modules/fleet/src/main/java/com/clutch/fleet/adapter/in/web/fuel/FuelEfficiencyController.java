package com.clutch.fleet.adapter.in.web.fuel;

import com.clutch.fleet.application.fuel.FuelEfficiency;
import com.clutch.fleet.application.fuel.FuelEfficiencyQueries;
import com.clutch.fleet.application.fuel.FuelEfficiencyQueries.Filter;
import com.clutch.fleet.application.fuel.FuelEfficiencyQueries.Group;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far vehicles and fleets go on what they take in. */
@RestController
class FuelEfficiencyController {

    private final FuelEfficiencyQueries queries;

    FuelEfficiencyController(FuelEfficiencyQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/v1/fleet/fuel-efficiency")
    @RequiresPermission("view_fleet")
    Listing<FuelEfficiency> list(
            @RequestParam(defaultValue = "vehicle") Group groupBy, Filter filter, PageRequest page) {
        return Listing.of(
                page,
                FuelEfficiency.class,
                () -> queries.list(groupBy, filter, page),
                sink -> queries.forEach(groupBy, filter, page, sink));
    }
}
