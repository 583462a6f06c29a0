package com.clutch.fleet.adapter.in.web.group;

import com.clutch.fleet.application.driver.DriverQueries;
import com.clutch.fleet.application.driver.DriverStatistics;
import com.clutch.fleet.application.vehicle.VehicleQueries;
import com.clutch.fleet.application.vehicle.VehicleStatistics;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole company's vehicles and drivers in numbers. */
@RestController
class FleetStatsController {

    record FleetStats(VehicleStatistics vehicles, DriverStatistics drivers) {}

    private final VehicleQueries vehicles;
    private final DriverQueries drivers;
    private final CompanyTime time;

    FleetStatsController(VehicleQueries vehicles, DriverQueries drivers, CompanyTime time) {
        this.vehicles = vehicles;
        this.drivers = drivers;
        this.time = time;
    }

    @GetMapping({"/api/v1/fleet/stats", "/api/v1/fleet/analytics"})
    @RequiresPermission("view_fleet")
    FleetStats stats() {
        return new FleetStats(vehicles.statistics(), drivers.statistics(time.today()));
    }
}
