package com.clutch.fleet.adapter.in.web.tracking;

import com.clutch.fleet.application.tracking.FleetLocation;
import com.clutch.fleet.application.tracking.IngestReport;
import com.clutch.fleet.application.tracking.LocationFilter;
import com.clutch.fleet.application.tracking.LocationIngest;
import com.clutch.fleet.application.tracking.SpeedingFilter;
import com.clutch.fleet.application.tracking.SpeedingView;
import com.clutch.fleet.application.tracking.TrackingQueries;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where all vehicles are, under every path that clients know; and points of many vehicles at a time. */
@RestController
@RequestMapping("/api/v1")
class LocationController {

    record Batch(@NotEmpty @Size(max = 1000) List<@NotNull @Valid LocationBody> points) {}

    private final TrackingQueries queries;
    private final LocationIngest ingest;

    LocationController(TrackingQueries queries, LocationIngest ingest) {
        this.queries = queries;
        this.ingest = ingest;
    }

    @GetMapping({"/fleet/locations", "/operations/fleet-locations", "/ops/fleet-locations"})
    @RequiresPermission("view_gps_tracking")
    Listing<FleetLocation> list(LocationFilter filter, PageRequest page) {
        return Listing.of(page, FleetLocation.class, filter, queries);
    }

    @PostMapping("/fleet/locations")
    @RequiresPermission("manage_fleet")
    IngestReport record(@Valid @RequestBody Batch batch, Actor actor) {
        return ingest.record(batch.points().stream().map(LocationBody::report).toList(), actor);
    }

    @GetMapping("/fleet/speed-violations")
    @RequiresPermission("view_gps_tracking")
    Listing<SpeedingView> speedings(SpeedingFilter filter, PageRequest page) {
        return Listing.of(
                page,
                SpeedingView.class,
                () -> queries.speedings(filter, page),
                sink -> queries.forEachSpeeding(filter, page, sink));
    }
}
