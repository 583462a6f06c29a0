package com.clutch.fleet.adapter.in.web.tracking;

import com.clutch.fleet.application.tracking.FleetLocation;
import com.clutch.fleet.application.tracking.LocationIngest;
import com.clutch.fleet.application.tracking.Period;
import com.clutch.fleet.application.tracking.TrackPoint;
import com.clutch.fleet.application.tracking.TrackReading;
import com.clutch.fleet.application.tracking.TrackSummary;
import com.clutch.fleet.application.tracking.TrackingQueries;
import com.clutch.fleet.application.vehicle.VehicleQueries;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where one vehicle is and was. */
@RestController
@RequestMapping("/api/v1/fleet/vehicles/{id}")
class TrackController {

    /**
     * Which part of a track is wanted.
     *
     * @param simplify by how many metres a drawing may be off; every point when it is not said
     */
    record Part(
            @Nullable Instant from,
            @Nullable Instant to,

            @DecimalMin("0.1") @DecimalMax("10000") @Nullable
            Double simplify) {}

    /** What became of a point that was sent alone: false when it was there before. */
    record Stored(boolean stored) {}

    private final VehicleQueries vehicles;
    private final TrackingQueries queries;
    private final TrackReading reading;
    private final LocationIngest ingest;
    private final Clock clock;

    TrackController(
            VehicleQueries vehicles,
            TrackingQueries queries,
            TrackReading reading,
            LocationIngest ingest,
            Clock clock) {
        this.vehicles = vehicles;
        this.queries = queries;
        this.reading = reading;
        this.ingest = ingest;
        this.clock = clock;
    }

    @PostMapping("/locations")
    @RequiresPermission("manage_fleet")
    Answer<Stored> record(@PathVariable UUID id, @Valid @RequestBody LocationBody body, Actor actor) {
        var stored = ingest.record(body.report(id), actor);
        return Answer.of(new Stored(stored)).status(stored ? 201 : 200);
    }

    @GetMapping("/location")
    @RequiresPermission("view_gps_tracking")
    FleetLocation location(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("place of vehicle", id));
    }

    @GetMapping("/track")
    @RequiresPermission("view_gps_tracking")
    Listing<TrackPoint> track(@PathVariable UUID id, @Valid Part part, PageRequest page) {
        var period = period(id, part);
        var tolerance = part.simplify();
        if (tolerance == null) {
            return Listing.of(
                    page,
                    TrackPoint.class,
                    () -> queries.track(id, period, page),
                    sink -> queries.forEachInTrack(id, period, page, sink));
        }
        return Listing.ofAll(page, TrackPoint.class, () -> reading.simplified(id, period, tolerance));
    }

    @GetMapping("/distance")
    @RequiresPermission("view_gps_tracking")
    TrackSummary distance(@PathVariable UUID id, @Valid Part part) {
        return reading.summary(id, period(id, part));
    }

    private Period period(UUID id, Part part) {
        vehicles.require(id);
        return Period.of(part.from(), part.to(), clock.instant());
    }
}
