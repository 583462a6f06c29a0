package com.clutch.fleet.adapter.out.solver;

import com.clutch.fleet.domain.tour.Tour;
import com.clutch.fleet.domain.tour.TourProblem;
import com.clutch.fleet.domain.tour.TourSolver;
import com.clutch.fleet.domain.tour.TourStop;
import com.clutch.fleet.domain.tour.TourVehicle;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity.JobActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.FastVehicleRoutingTransportCostsMatrix;
import com.graphhopper.jsprit.core.util.Solutions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ruin and recreate by jsprit. Every run starts from the seed that jsprit begins with, works in one thread, and ends after a number
 * of iterations that follows from the size of the problem: no clock decides, so the answer can be repeated.
 */
@Component
class JspritTourSolver implements TourSolver {

    private static final int MOST_ITERATIONS = 500;
    private static final int FEWEST_ITERATIONS = 120;
    private static final int WORK = 12_000;

    @Override
    public List<Tour> solve(TourProblem problem) {
        return new Translation(problem).solve();
    }

    /** Fewer iterations the more stops there are, because each costs more. */
    static int iterations(int stops) {
        return Math.clamp(WORK / Math.max(1, stops), FEWEST_ITERATIONS, MOST_ITERATIONS);
    }

    /** One problem in the words of jsprit: places are known by their position, times are seconds since the first vehicle leaves. */
    private static final class Translation {

        private final TourProblem problem;
        private final Instant origin;
        private final List<GeoPoint> places = new ArrayList<>();
        private final Map<GeoPoint, Integer> positions = new HashMap<>();

        Translation(TourProblem problem) {
            this.problem = problem;
            this.origin = problem.vehicles().stream()
                    .map(TourVehicle::leavesAt)
                    .min(Instant::compareTo)
                    .orElseThrow();
        }

        List<Tour> solve() {
            var builder =
                    VehicleRoutingProblem.Builder.newInstance().setFleetSize(VehicleRoutingProblem.FleetSize.FINITE);
            for (var index = 0; index < problem.vehicles().size(); index++) {
                builder.addVehicle(vehicle(index, problem.vehicles().get(index)));
            }
            var open = 0;
            for (var index = 0; index < problem.stops().size(); index++) {
                var stop = problem.stops().get(index);
                if (stop.closesAt() == null || !stop.closesAt().isBefore(origin)) {
                    builder.addJob(service(index, stop));
                    open++;
                }
            }
            return open == 0
                    ? tours(Map.of())
                    : tours(search(builder.setRoutingCost(costs()).build(), open));
        }

        private static Map<String, VehicleRoute> search(VehicleRoutingProblem problem, int stops) {
            // The clusters of jsprit draw from a source that all runs share, so no run could be repeated with them.
            var algorithm = Jsprit.Builder.newInstance(problem)
                    .setProperty(Jsprit.Parameter.ITERATIONS, String.valueOf(iterations(stops)))
                    .setProperty(Jsprit.Parameter.THREADS, "1")
                    .setProperty(Jsprit.Parameter.FAST_REGRET, "true")
                    .setProperty(Jsprit.Strategy.CLUSTER_BEST, "0.0")
                    .setProperty(Jsprit.Strategy.CLUSTER_REGRET, "0.0")
                    .buildAlgorithm();
            var routes = new HashMap<String, VehicleRoute>();
            Solutions.bestOf(algorithm.searchSolutions())
                    .getRoutes()
                    .forEach(route -> routes.put(route.getVehicle().getId(), route));
            return routes;
        }

        private List<Tour> tours(Map<String, VehicleRoute> routes) {
            var tours = new ArrayList<Tour>();
            for (var index = 0; index < problem.vehicles().size(); index++) {
                var route = routes.get(String.valueOf(index));
                var stops = route == null ? List.<TourStop>of() : visited(route);
                tours.add(new Tour(problem.vehicles().get(index), stops, problem.roads()));
            }
            return tours;
        }

        private List<TourStop> visited(VehicleRoute route) {
            return route.getActivities().stream()
                    .map(JobActivity.class::cast)
                    .map(activity -> problem.stops()
                            .get(Integer.parseInt(activity.getJob().getId())))
                    .toList();
        }

        private VehicleImpl vehicle(int index, TourVehicle vehicle) {
            var everything = problem.stops().stream().mapToInt(TourStop::demand).sum();
            var capacity = vehicle.capacity() == null ? everything : Math.min(vehicle.capacity(), everything);
            var type = VehicleTypeImpl.Builder.newInstance("capacity " + capacity)
                    .addCapacityDimension(0, capacity)
                    .build();
            var builder = VehicleImpl.Builder.newInstance(String.valueOf(index))
                    .setType(type)
                    .setStartLocation(location(vehicle.start()))
                    .setReturnToDepot(vehicle.end() != null)
                    .setEarliestStart(seconds(vehicle.leavesAt(), 0));
            if (vehicle.end() != null) {
                builder.setEndLocation(location(vehicle.end()));
            }
            if (vehicle.backBy() != null) {
                builder.setLatestArrival(Math.max(seconds(vehicle.backBy(), 0), seconds(vehicle.leavesAt(), 0)));
            }
            return builder.build();
        }

        private Service service(int index, TourStop stop) {
            return Service.Builder.newInstance(String.valueOf(index))
                    .addSizeDimension(0, stop.demand())
                    .setLocation(location(stop.place()))
                    .setServiceTime(Duration.ofMinutes(stop.serviceMinutes()).toSeconds())
                    .setTimeWindow(
                            new TimeWindow(seconds(stop.opensAt(), 0), seconds(stop.closesAt(), Double.MAX_VALUE)))
                    .build();
        }

        private double seconds(@Nullable Instant moment, double otherwise) {
            return moment == null
                    ? otherwise
                    : Math.max(0, Duration.between(origin, moment).toSeconds());
        }

        private Location location(GeoPoint place) {
            var position = positions.computeIfAbsent(place, _ -> {
                places.add(place);
                return places.size() - 1;
            });
            return Location.Builder.newInstance()
                    .setId(String.valueOf(position))
                    .setIndex(position)
                    .build();
        }

        private VehicleRoutingTransportCosts costs() {
            var roads = problem.roads();
            var matrix = FastVehicleRoutingTransportCostsMatrix.Builder.newInstance(places.size(), true);
            for (var from = 0; from < places.size(); from++) {
                for (var to = from; to < places.size(); to++) {
                    var metres = roads.metres(places.get(from), places.get(to));
                    matrix.addTransportTimeAndDistance(from, to, roads.seconds(metres), metres);
                }
            }
            return matrix.build();
        }
    }
}
