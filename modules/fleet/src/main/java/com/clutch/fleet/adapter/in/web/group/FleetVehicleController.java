package com.clutch.fleet.adapter.in.web.group;

import com.clutch.fleet.application.group.FleetQueries;
import com.clutch.fleet.application.group.FleetView;
import com.clutch.fleet.application.vehicle.VehicleFilter;
import com.clutch.fleet.application.vehicle.VehicleGrouping;
import com.clutch.fleet.application.vehicle.VehicleQueries;
import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The vehicles of a fleet: which they are, who comes, who goes. */
@RestController
@RequestMapping("/api/v1/fleet/fleets/{id}/vehicles")
class FleetVehicleController {

    record JoinBody(@NotEmpty @Size(max = 1000) List<@NotNull UUID> vehicleIds) {}

    private final FleetQueries fleets;
    private final VehicleQueries vehicles;
    private final VehicleGrouping grouping;

    FleetVehicleController(FleetQueries fleets, VehicleQueries vehicles, VehicleGrouping grouping) {
        this.fleets = fleets;
        this.vehicles = vehicles;
        this.grouping = grouping;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<VehicleView> list(@PathVariable UUID id, PageRequest page) {
        fleets.get(id);
        var filter = new VehicleFilter(null, null, null, null, null, null, id);
        return Listing.of(page, VehicleView.class, filter, vehicles);
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<FleetView> join(@PathVariable UUID id, @Valid @RequestBody JoinBody request, Actor actor) {
        fleets.get(id);
        var joined = grouping.join(id, request.vehicleIds(), actor);
        return Answer.of(fleets.get(id)).message("%d vehicles joined this fleet.".formatted(joined));
    }

    @DeleteMapping("/{vehicleId}")
    @RequiresPermission("manage_fleet")
    Removed leave(@PathVariable UUID id, @PathVariable UUID vehicleId, Actor actor) {
        grouping.leave(id, vehicleId, actor);
        return new Removed(vehicleId);
    }
}
