package com.clutch.fleet.adapter.in.web.meter;

import com.clutch.fleet.application.meter.MeterReadings;
import com.clutch.fleet.application.meter.ReadingQueries;
import com.clutch.fleet.application.meter.ReadingView;
import com.clutch.fleet.application.vehicle.VehicleQueries;
import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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

/** The meters of one vehicle: read, told, corrected. */
@RestController
@RequestMapping("/api/v1/fleet")
class ReadingController {

    record ReadingBody(
            @Nullable MeterKind kind,
            @NotNull BigDecimal value,
            @Nullable Instant readAt) {}

    record CorrectionBody(
            @NotNull BigDecimal value,
            @Nullable Instant readAt,
            @NotBlank @Size(max = 500) String reason) {}

    private final MeterReadings readings;
    private final ReadingQueries queries;
    private final VehicleQueries vehicles;
    private final Clock clock;

    ReadingController(MeterReadings readings, ReadingQueries queries, VehicleQueries vehicles, Clock clock) {
        this.readings = readings;
        this.queries = queries;
        this.vehicles = vehicles;
        this.clock = clock;
    }

    @GetMapping("/vehicles/{id}/readings")
    @RequiresPermission("view_fleet")
    Listing<ReadingView> list(@PathVariable UUID id, ReadingQueries.Filter filter, PageRequest page) {
        vehicles.require(id);
        return Listing.of(
                page,
                ReadingView.class,
                () -> queries.list(id, filter, page),
                sink -> queries.forEach(id, filter, page, sink));
    }

    @PostMapping("/vehicles/{id}/readings")
    @RequiresPermission("manage_fleet")
    Answer<VehicleView> tell(@PathVariable UUID id, @Valid @RequestBody ReadingBody request, Actor actor) {
        readings.record(
                id,
                request.kind() == null ? MeterKind.ODOMETER : request.kind(),
                request.value(),
                request.readAt() == null ? clock.instant() : request.readAt(),
                ReadingSource.MANUAL,
                actor);
        return Answer.created("/api/v1/fleet/vehicles/" + id + "/readings", vehicles.get(id));
    }

    @PostMapping("/readings/{id}/correction")
    @RequiresPermission("manage_fleet")
    Answer<ReadingView> correct(@PathVariable UUID id, @Valid @RequestBody CorrectionBody request, Actor actor) {
        var right = readings.correct(id, request.value(), request.readAt(), request.reason(), actor);
        return Answer.created("/api/v1/fleet/vehicles/" + right.vehicleId() + "/readings", ReadingView.of(right));
    }
}
