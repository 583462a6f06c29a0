package com.clutch.fleet.application.tour;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be planned, before anybody has looked whether it makes sense.
 *
 * @param departAt when vehicles leave that do not say it themselves; now when null
 * @param returnToStart whether vehicles without an end come back
 */
public record TourRequest(
        List<Vehicle> vehicles, List<Stop> stops, @Nullable Instant departAt, boolean returnToStart) {

    /** A place. */
    public record Point(@Nullable Double latitude, @Nullable Double longitude) {}

    /**
     * A vehicle.
     *
     * @param start null for where the vehicle with this id is now
     */
    public record Vehicle(
            String id,
            @Nullable Point start,
            @Nullable Point end,
            @Nullable Integer capacity,
            @Nullable Instant departAt,
            @Nullable Instant backBy) {}

    /**
     * A stop.
     *
     * @param id null for its position in the list, from 1
     */
    public record Stop(
            @Nullable String id,
            @Nullable String name,
            Point point,
            int demand,
            int serviceMinutes,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt) {}
}
