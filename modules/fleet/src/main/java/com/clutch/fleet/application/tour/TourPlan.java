package com.clutch.fleet.application.tour;

import com.clutch.fleet.domain.tour.Tour;
import com.clutch.fleet.domain.tour.TourProblem;
import com.clutch.fleet.domain.tour.TourStop;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who visits which stops in which order.
 *
 * @param distanceBefore kilometres of the stops in the order given, shared among the vehicles in equal runs
 * @param possibleBefore whether that order would keep to capacities and times
 * @param distanceAfter kilometres of these tours
 * @param saved distanceBefore less distanceAfter; below zero where only a longer way keeps to capacities and times
 * @param savedPercent of distanceBefore, 0 when that is 0
 * @param roadFactor by how much roads are taken to be longer than the straight line
 * @param roadSpeed average in km/h by which times are reckoned
 * @param tours one per vehicle, in the order of the vehicles
 * @param unassigned stops that fit into no tour
 */
public record TourPlan(
        BigDecimal distanceBefore,
        boolean possibleBefore,
        BigDecimal distanceAfter,
        BigDecimal saved,
        BigDecimal savedPercent,
        double roadFactor,
        double roadSpeed,
        List<VehicleTour> tours,
        List<Unassigned> unassigned) {

    /**
     * The tour of a vehicle.
     *
     * @param distance in kilometres
     * @param minutes from the beginning to the end, waits and stays included
     */
    public record VehicleTour(String vehicleId, BigDecimal distance, long minutes, List<Stop> stops, List<Leg> legs) {}

    /** A stop of a tour, in the order of the visits. */
    public record Stop(String id, String name, double latitude, double longitude) {}

    /**
     * The way to a stop, or to the end of the tour.
     *
     * @param from id of the stop before, null for the start
     * @param to id of the stop, null for the end
     * @param distance in kilometres
     * @param minutes of driving
     * @param waitMinutes until the stop opens
     */
    public record Leg(
            @Nullable String from,
            @Nullable String to,
            BigDecimal distance,
            BigDecimal minutes,
            Instant arrivesAt,
            BigDecimal waitMinutes,
            Instant leavesAt) {}

    /** A stop that fits into no tour. */
    public record Unassigned(String id, String name) {}

    static TourPlan of(TourProblem problem, List<Tour> before, List<Tour> after) {
        var metresBefore = before.stream().mapToLong(Tour::metres).sum();
        var metresAfter = after.stream().mapToLong(Tour::metres).sum();
        var visited = new HashSet<TourStop>();
        after.forEach(tour -> visited.addAll(tour.stops()));
        return new TourPlan(
                kilometres(metresBefore),
                before.stream().allMatch(Tour::isPossible),
                kilometres(metresAfter),
                kilometres(metresBefore - metresAfter),
                metresBefore == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(100 * (metresBefore - metresAfter))
                                .divide(BigDecimal.valueOf(metresBefore), 1, RoundingMode.HALF_UP),
                problem.roads().factor(),
                problem.roads().speed(),
                after.stream().map(TourPlan::tour).toList(),
                problem.stops().stream()
                        .filter(stop -> !visited.contains(stop))
                        .map(stop -> new Unassigned(stop.id(), stop.name()))
                        .toList());
    }

    private static VehicleTour tour(Tour tour) {
        var legs = tour.legs();
        var from = new String[1];
        return new VehicleTour(
                tour.vehicle().id(),
                kilometres(tour.metres()),
                legs.isEmpty()
                        ? 0
                        : tour.vehicle()
                                .leavesAt()
                                .until(legs.getLast().leavesAt())
                                .toMinutes(),
                tour.stops().stream()
                        .map(stop -> new Stop(
                                stop.id(),
                                stop.name(),
                                stop.place().latitude(),
                                stop.place().longitude()))
                        .toList(),
                legs.stream()
                        .map(leg -> {
                            var to = leg.to() == null ? null : leg.to().id();
                            var shown = new Leg(
                                    from[0],
                                    to,
                                    kilometres(leg.metres()),
                                    minutes(leg.seconds()),
                                    leg.arrivesAt(),
                                    minutes(leg.waits().toSeconds()),
                                    leg.leavesAt());
                            from[0] = to;
                            return shown;
                        })
                        .toList());
    }

    private static BigDecimal kilometres(long metres) {
        return BigDecimal.valueOf(metres, 3);
    }

    private static BigDecimal minutes(long seconds) {
        return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
    }
}
