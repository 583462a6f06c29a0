package com.clutch.fleet.application.route;

import com.clutch.fleet.domain.route.Route;
import com.clutch.fleet.domain.route.RoutePlace;
import com.clutch.fleet.domain.route.RouteStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A route as it is read.
 *
 * @param stops between start and end, in their order
 * @param distance length in kilometres
 * @param plannedMinutes how long it takes, stops included
 * @param fuelCost expected, in major units of the currency
 * @param endReason why it was cancelled
 */
public record RouteView(
        UUID id,
        String name,
        @Nullable String description,
        RouteStatus status,
        @Nullable UUID vehicleId,
        @Nullable UUID driverId,
        Place start,
        List<Place> stops,
        Place end,
        BigDecimal distance,
        int plannedMinutes,
        @Nullable Instant plannedStart,
        @Nullable BigDecimal fuelCost,
        String currency,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /**
     * A place on a route.
     *
     * @param name empty when it has none
     * @param serviceMinutes how long the vehicle stays
     */
    public record Place(String name, double latitude, double longitude, int serviceMinutes) {

        static Place of(RoutePlace place) {
            return new Place(
                    place.name(), place.point().latitude(), place.point().longitude(), place.serviceMinutes());
        }
    }

    /** The view of a route. */
    public static RouteView of(Route route) {
        var details = route.details();
        return new RouteView(
                route.id(),
                details.name(),
                details.description(),
                route.status(),
                route.vehicleId(),
                route.driverId(),
                Place.of(details.places().getFirst()),
                details.stops().stream().map(Place::of).toList(),
                Place.of(details.places().getLast()),
                details.distanceKm(),
                details.plannedMinutes(),
                details.plannedStart(),
                details.fuelCost(),
                details.currency(),
                route.startedAt(),
                route.endedAt(),
                route.endReason(),
                route.createdAt(),
                route.updatedAt(),
                route.version());
    }
}
