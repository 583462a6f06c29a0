package com.clutch.fleet.adapter.in.web.driver;

import com.clutch.fleet.application.driver.AssignmentView;
import com.clutch.fleet.application.driver.DriverAssignment;
import com.clutch.fleet.application.driver.DriverQueries;
import com.clutch.fleet.application.vehicle.VehicleQueries;
import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who drives what: today's driver of a vehicle, and the history of both. */
@RestController
@RequestMapping("/api/v1/fleet")
class AssignmentController {

    record AssignBody(
            @NotNull UUID driverId,
            @Nullable Instant assignedAt,
            @Size(max = 500) @Nullable String note) {}

    private final DriverAssignment assignment;
    private final DriverQueries drivers;
    private final VehicleQueries vehicles;

    AssignmentController(DriverAssignment assignment, DriverQueries drivers, VehicleQueries vehicles) {
        this.assignment = assignment;
        this.drivers = drivers;
        this.vehicles = vehicles;
    }

    @GetMapping("/vehicles/{id}/drivers")
    @RequiresPermission("view_fleet")
    Listing<AssignmentView> ofVehicle(@PathVariable UUID id, PageRequest page) {
        vehicles.require(id);
        return Listing.of(
                page,
                AssignmentView.class,
                () -> drivers.ofVehicle(id, page),
                sink -> drivers.forEachOfVehicle(id, page, sink));
    }

    @GetMapping("/drivers/{id}/vehicles")
    @RequiresPermission("view_fleet")
    Listing<AssignmentView> ofDriver(@PathVariable UUID id, PageRequest page) {
        drivers.get(id);
        return Listing.of(
                page,
                AssignmentView.class,
                () -> drivers.ofDriver(id, page),
                sink -> drivers.forEachOfDriver(id, page, sink));
    }

    @PostMapping("/vehicles/{id}/driver")
    @RequiresPermission("manage_fleet")
    Answer<VehicleView> assign(@PathVariable UUID id, @Valid @RequestBody AssignBody request, Actor actor) {
        assignment.assign(id, request.driverId(), request.assignedAt(), request.note(), actor);
        return Answer.created("/api/v1/fleet/vehicles/" + id, vehicles.get(id));
    }

    @DeleteMapping("/vehicles/{id}/driver")
    @RequiresPermission("manage_fleet")
    Removed end(
            @PathVariable UUID id,
            @RequestParam(required = false) @Size(max = 500) @Nullable String reason,
            Actor actor) {
        assignment.endOfVehicle(id, reason, actor);
        return new Removed(id);
    }
}
