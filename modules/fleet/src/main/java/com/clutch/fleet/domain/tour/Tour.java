package com.clutch.fleet.domain.tour;

import com.clutch.fleet.domain.tracking.GeoPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops in the order in which a vehicle visits them. */
public record Tour(TourVehicle vehicle, List<TourStop> stops, Roads roads) {

    public Tour {
        stops = List.copyOf(stops);
    }

    /**
     * The way to the next place.
     *
     * @param to null for the end of the tour
     * @param metres by road
     * @param arrivesAt when the vehicle gets there
     * @param waits until the stop opens
     * @param leavesAt after the stay; at the end of the tour the same as arrivesAt
     */
    public record Leg(
            @Nullable TourStop to, long metres, long seconds, Instant arrivesAt, Duration waits, Instant leavesAt) {}

    /** The legs in their order; a vehicle without stops does not move. */
    public List<Leg> legs() {
        var legs = new ArrayList<Leg>();
        var place = vehicle.start();
        var time = vehicle.leavesAt();
        for (var stop : stops) {
            var leg = leg(place, stop, stop.place(), time);
            legs.add(leg);
            place = stop.place();
            time = leg.leavesAt();
        }
        if (!stops.isEmpty() && vehicle.end() != null) {
            legs.add(leg(place, null, vehicle.end(), time));
        }
        return legs;
    }

    /** Length in metres by road. */
    public long metres() {
        return legs().stream().mapToLong(Leg::metres).sum();
    }

    /** Whether the stops fit into the vehicle, none has closed before it comes, and it is back in time. */
    public boolean isPossible() {
        var load = stops.stream().mapToLong(TourStop::demand).sum();
        if (vehicle.capacity() != null && load > vehicle.capacity()) {
            return false;
        }
        var legs = legs();
        var inTime = legs.stream().allMatch(leg -> {
            var closesAt = leg.to() == null ? null : leg.to().closesAt();
            return closesAt == null || !leg.arrivesAt().isAfter(closesAt);
        });
        return inTime
                && (vehicle.backBy() == null
                        || legs.isEmpty()
                        || !legs.getLast().leavesAt().isAfter(vehicle.backBy()));
    }

    private Leg leg(GeoPoint from, @Nullable TourStop stop, GeoPoint to, Instant leaves) {
        var metres = roads.metres(from, to);
        var seconds = roads.seconds(metres);
        var arrives = leaves.plusSeconds(seconds);
        var opens = stop == null || stop.opensAt() == null ? arrives : stop.opensAt();
        var waits = opens.isAfter(arrives) ? Duration.between(arrives, opens) : Duration.ZERO;
        var stay = Duration.ofMinutes(stop == null ? 0 : stop.serviceMinutes());
        return new Leg(
                stop, metres, seconds, arrives, waits, arrives.plus(waits).plus(stay));
    }
}
