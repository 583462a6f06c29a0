package com.clutch.fleet.adapter.in.web.tour;

import com.clutch.fleet.application.tour.TourRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be planned, as clients write it.
 *
 * @param destinations the stops, 100 at most
 * @param departAt when vehicles leave that do not say it themselves; now when nobody says
 * @param returnToStart whether vehicles without an end come back
 */
record TourBody(
        @NotEmpty List<@NotNull @Valid Vehicle> vehicles,
        @NotEmpty List<@NotNull @Valid Stop> destinations,
        @Nullable Instant departAt,
        @Nullable Boolean returnToStart) {

    /** A place under the names of either generation of clients. */
    record Point(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double lat,
            @Nullable Double lng) {

        TourRequest.Point meaning() {
            return new TourRequest.Point(latitude == null ? lat : latitude, longitude == null ? lng : longitude);
        }
    }

    /** A vehicle; without a start it begins where the vehicle with this id is now. */
    record Vehicle(
            @NotNull @Size(min = 1, max = 60) String id,
            @Valid @Nullable Point start,
            @Valid @Nullable Point end,
            @Min(0) @Max(1_000_000) @Nullable Integer capacity,
            @Nullable Instant departAt,
            @Nullable Instant backBy) {}

    /** A stop. */
    record Stop(
            @Size(max = 60) @Nullable String id,
            @Size(max = 100) @Nullable String name,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double lat,
            @Nullable Double lng,
            @Min(0) @Max(1_000_000) @Nullable Integer demand,
            @Min(0) @Max(1440) @Nullable Integer serviceMinutes,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt) {

        TourRequest.Stop meaning() {
            return new TourRequest.Stop(
                    id,
                    name,
                    new Point(latitude, longitude, lat, lng).meaning(),
                    demand == null ? 0 : demand,
                    serviceMinutes == null ? 0 : serviceMinutes,
                    opensAt,
                    closesAt);
        }
    }

    TourRequest meaning() {
        return new TourRequest(
                vehicles.stream()
                        .map(vehicle -> new TourRequest.Vehicle(
                                vehicle.id(),
                                vehicle.start() == null ? null : vehicle.start().meaning(),
                                vehicle.end() == null ? null : vehicle.end().meaning(),
                                vehicle.capacity(),
                                vehicle.departAt(),
                                vehicle.backBy()))
                        .toList(),
                destinations.stream().map(Stop::meaning).toList(),
                departAt,
                Boolean.TRUE.equals(returnToStart));
    }
}
