package com.clutch.fleet.adapter.in.web.route;

import com.clutch.fleet.domain.route.RouteDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A route as clients write it; vehicle and driver are read only when it is new. */
record RouteBody(
        @Nullable String name,
        @Nullable String description,
        @Valid @Nullable Place start,
        @Size(max = 100) @Nullable List<@NotNull @Valid Place> stops,
        @Valid @Nullable Place end,
        @Nullable BigDecimal distance,
        @Nullable Integer plannedMinutes,
        @Nullable Instant plannedStart,
        @Nullable BigDecimal fuelCost,
        @Nullable String currency,
        @Nullable UUID vehicleId,
        @Nullable UUID driverId) {

    /** A place under the names of either generation of clients. */
    record Place(
            @Nullable String name,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double lat,
            @Nullable Double lng,
            @Nullable Integer serviceMinutes) {

        static RouteDetails.@Nullable Place meaning(@Nullable Place place) {
            return place == null
                    ? null
                    : new RouteDetails.Place(
                            place.name,
                            place.latitude == null ? place.lat : place.latitude,
                            place.longitude == null ? place.lng : place.longitude,
                            place.serviceMinutes);
        }
    }

    RouteDetails.Fields fields() {
        return new RouteDetails.Fields(
                name,
                description,
                Place.meaning(start),
                stops == null ? null : stops.stream().map(Place::meaning).toList(),
                Place.meaning(end),
                distance,
                plannedMinutes,
                plannedStart,
                fuelCost,
                currency);
    }
}
