package com.clutch.fleet.adapter.in.web.vehicle;

import com.clutch.fleet.application.vehicle.StatusHistoryEntry;
import com.clutch.fleet.application.vehicle.VehicleFilter;
import com.clutch.fleet.application.vehicle.VehicleQueries;
import com.clutch.fleet.application.vehicle.VehicleRegistration;
import com.clutch.fleet.application.vehicle.VehicleRevision;
import com.clutch.fleet.application.vehicle.VehicleStatistics;
import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Vehicles: read, list, register, change. */
@RestController
@RequestMapping("/api/v1/fleet/vehicles")
class VehicleController {

    record Filter(
            @Nullable StatusWord status,
            @Nullable String make,
            @Nullable String model,
            @Nullable Integer yearFrom,
            @Nullable Integer yearTo,
            @Nullable FuelType fuelType,
            @Nullable UUID fleetId) {

        VehicleFilter meaning() {
            return new VehicleFilter(StatusWord.meaning(status), make, model, yearFrom, yearTo, fuelType, fleetId);
        }
    }

    private final VehicleQueries queries;
    private final VehicleRegistration registration;
    private final VehicleRevision revision;

    VehicleController(VehicleQueries queries, VehicleRegistration registration, VehicleRevision revision) {
        this.queries = queries;
        this.registration = registration;
        this.revision = revision;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<VehicleView> list(Filter filter, PageRequest page) {
        var meaning = filter.meaning();
        return Listing.of(page, VehicleView.class, meaning, queries);
    }

    @GetMapping("/statistics")
    @RequiresPermission("view_fleet")
    VehicleStatistics statistics() {
        return queries.statistics();
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    VehicleView read(@PathVariable UUID id) {
        return queries.get(id);
    }

    @GetMapping("/{id}/status-history")
    @RequiresPermission("view_fleet")
    Listing<StatusHistoryEntry> history(@PathVariable UUID id, PageRequest page) {
        read(id);
        return Listing.of(
                page,
                StatusHistoryEntry.class,
                () -> queries.history(id, page),
                sink -> queries.forEachInHistory(id, page, sink));
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<VehicleView> register(@Valid @RequestBody VehicleBody request, Actor actor) {
        var vehicle = registration.register(request.fields(), StatusWord.meaning(request.status()), actor);
        return Answer.created("/api/v1/fleet/vehicles/" + vehicle.id(), vehicle);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    VehicleView change(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody VehicleBody request, Actor actor) {
        return revision.revise(
                id, expected, request.fields(), StatusWord.meaning(request.status()), request.reason(), actor);
    }
}
