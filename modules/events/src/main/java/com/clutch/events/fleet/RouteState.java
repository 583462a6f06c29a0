package com.clutch.events.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a route.
 *
 * @param status planned, in_progress, completed or cancelled
 * @param vehicleId null while no vehicle is to take it
 * @param driverId null while no driver is to take it
 * @param places what people call the start, the stops in their order, and the end; empty where they have no name
 * @param distanceKm length in kilometres
 * @param plannedMinutes how long it takes, stops included
 * @param plannedStart when it is to begin (UTC), null when that is open
 * @param fuelCost expected, in major units of the currency, null when nobody said
 * @param currency code of ISO 4217
 * @param startedAt null before it has begun
 * @param endedAt null before it was completed or cancelled
 */
public record RouteState(
        UUID id,
        String name,
        @Nullable String description,
        String status,
        @Nullable UUID vehicleId,
        @Nullable UUID driverId,
        List<String> places,
        List<Double> latitudes,
        List<Double> longitudes,
        BigDecimal distanceKm,
        int plannedMinutes,
        @Nullable Instant plannedStart,
        @Nullable BigDecimal fuelCost,
        String currency,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Instant createdAt) {

    public RouteState {
        places = List.copyOf(places);
        latitudes = List.copyOf(latitudes);
        longitudes = List.copyOf(longitudes);
    }
}
