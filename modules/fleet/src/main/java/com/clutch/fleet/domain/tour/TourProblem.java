package com.clutch.fleet.domain.tour;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

/** Stops that shall be visited by vehicles, on as few kilometres as possible. */
public record TourProblem(List<TourVehicle> vehicles, List<TourStop> stops, Roads roads) {

    /** Most stops that are ordered in one piece. */
    public static final int MOST_STOPS = 100;

    /** Most vehicles among which stops are shared in one piece. */
    public static final int MOST_VEHICLES = 20;

    /** @throws DomainException {@link FleetError#TOUR_TOO_LARGE}, or naming what makes no sense */
    public TourProblem {
        vehicles = List.copyOf(vehicles);
        stops = List.copyOf(stops);
        mustBeSmallEnough(stops.size(), vehicles.size());
        var errors = new LinkedHashMap<String, String>();
        if (vehicles.isEmpty()) {
            errors.put("vehicles", "A tour needs a vehicle.");
        }
        if (vehicles.stream().map(TourVehicle::id).distinct().count() < vehicles.size()) {
            errors.put("vehicles", "Each vehicle is named once.");
        }
        var ids = new HashSet<String>();
        for (var index = 0; index < stops.size(); index++) {
            var stop = stops.get(index);
            if (!ids.add(stop.id())) {
                errors.put("stops[%d].id".formatted(index), "Each stop has an id of its own.");
            }
            if (stop.opensAt() != null
                    && stop.closesAt() != null
                    && stop.closesAt().isBefore(stop.opensAt())) {
                errors.put("stops[%d].closesAt".formatted(index), "A stop closes after it opens.");
            }
        }
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
    }

    /** @throws DomainException {@link FleetError#TOUR_TOO_LARGE} */
    public static void mustBeSmallEnough(int stops, int vehicles) {
        if (stops > MOST_STOPS || vehicles > MOST_VEHICLES) {
            throw new DomainException(
                            FleetError.TOUR_TOO_LARGE,
                            "At most %d stops and %d vehicles are planned in one piece."
                                    .formatted(MOST_STOPS, MOST_VEHICLES))
                    .with("maxStops", MOST_STOPS)
                    .with("maxVehicles", MOST_VEHICLES);
        }
    }

    /** The stops as they were given: shared among the vehicles in equal runs, each run in its order. */
    public List<Tour> asGiven() {
        var share = Math.ceilDiv(stops.size(), vehicles.size());
        var tours = new ArrayList<Tour>();
        for (var vehicle = 0; vehicle < vehicles.size(); vehicle++) {
            var from = Math.min(vehicle * share, stops.size());
            var to = Math.min(from + share, stops.size());
            tours.add(new Tour(vehicles.get(vehicle), stops.subList(from, to), roads));
        }
        return tours;
    }
}
