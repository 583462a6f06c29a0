package com.clutch.fleet.domain.route;

import com.clutch.fleet.domain.tour.Roads;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a route.
 *
 * @param description null when there is none
 * @param places the start, the stops in their order, and the end
 * @param distanceKm length in kilometres, two decimals
 * @param plannedMinutes how long it takes, stops included
 * @param plannedStart when it is to begin, null when that is open
 * @param fuelCost expected, in major units of the currency, two decimals, null when nobody said
 * @param currency code of ISO 4217
 */
public record RouteDetails(
        String name,
        @Nullable String description,
        List<RoutePlace> places,
        BigDecimal distanceKm,
        int plannedMinutes,
        @Nullable Instant plannedStart,
        @Nullable BigDecimal fuelCost,
        String currency) {

    /** Most stops between start and end. */
    public static final int MOST_STOPS = 100;

    public RouteDetails {
        places = List.copyOf(places);
    }

    /**
     * What somebody says about a route; null, and a blank text, mean that nothing is said about the field.
     *
     * @param distanceKm estimated by road from the places when nobody said
     * @param plannedMinutes estimated from the distance and the stays when nobody said
     */
    public record Fields(
            @Nullable String name,
            @Nullable String description,
            @Nullable Place start,
            @Nullable List<Place> stops,
            @Nullable Place end,
            @Nullable BigDecimal distanceKm,
            @Nullable Integer plannedMinutes,
            @Nullable Instant plannedStart,
            @Nullable BigDecimal fuelCost,
            @Nullable String currency) {}

    /** What somebody says about a place. */
    public record Place(
            @Nullable String name,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer serviceMinutes) {}

    /**
     * The details of a route that is new. Name, start and end must be there.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static RouteDetails of(Fields said, Roads roads) {
        return new RouteCheck(roads).accept(null, said);
    }

    /**
     * The same details after what somebody says now. Where the places move, distance and duration are estimated again unless they
     * are said too.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public RouteDetails with(Fields said, Roads roads) {
        return new RouteCheck(roads).accept(this, said);
    }

    /** The same route with its stops in another order, its distance and duration estimated. */
    public RouteDetails inOrder(List<RoutePlace> stops, Roads roads) {
        var next = new ArrayList<RoutePlace>();
        next.add(places.getFirst());
        next.addAll(stops);
        next.add(places.getLast());
        return new RouteDetails(
                name,
                description,
                next,
                RouteCheck.kilometres(next, roads),
                RouteCheck.minutes(next, RouteCheck.kilometres(next, roads), roads),
                plannedStart,
                fuelCost,
                currency);
    }

    /** The places between start and end. */
    public List<RoutePlace> stops() {
        return places.subList(1, places.size() - 1);
    }
}
