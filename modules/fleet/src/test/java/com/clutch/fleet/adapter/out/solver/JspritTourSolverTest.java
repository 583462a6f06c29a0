package com.clutch.fleet.adapter.out.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.clutch.fleet.application.tour.TourPlanningFixture;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.tour.Roads;
import com.clutch.fleet.domain.tour.Tour;
import com.clutch.fleet.domain.tour.TourProblem;
import com.clutch.fleet.domain.tour.TourStop;
import com.clutch.fleet.domain.tour.TourVehicle;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JspritTourSolverTest {

    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
    private static final Roads ROADS = new Roads(1.4, 40);
    private static final GeoPoint DEPOT = new GeoPoint(30.05, 31.25);

    private final JspritTourSolver solver = new JspritTourSolver();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void findsTheShortestWayThroughEightStops(int town) {
        var there = problem(8, town, vehicle("one", DEPOT, null));
        assertThat(metres(solver.solve(there))).isEqualTo(shortest(there));
        var andBack = problem(8, town, vehicle("one", null));
        assertThat(metres(solver.solve(andBack))).isEqualTo(shortest(andBack));
        var open = problem(8, town, new TourVehicle("one", DEPOT, null, null, START, null));
        assertThat(metres(solver.solve(open))).isEqualTo(shortest(open));
    }

    @ParameterizedTest
    @CsvSource({"15,1", "40,1", "40,4", "100,5"})
    void isNeverLongerThanTheOrderGiven(int stops, int vehicles) {
        var problem = problem(stops, 11, fleet(vehicles));
        var plan = TourPlanningFixture.planning(solver).plan(problem);
        assertThat(plan.distanceAfter()).isLessThanOrEqualTo(plan.distanceBefore());
        assertThat(plan.unassigned()).isEmpty();
        assertThat(plan.tours().stream().mapToInt(tour -> tour.stops().size()).sum())
                .isEqualTo(stops);
        // The order that was found, given as it is, cannot be made worse.
        var order = solver.solve(problem);
        if (vehicles == 1) {
            var again = TourPlanningFixture.planning(solver)
                    .plan(new TourProblem(problem.vehicles(), order.getFirst().stops(), ROADS));
            assertThat(again.distanceAfter()).isLessThanOrEqualTo(again.distanceBefore());
        }
    }

    @Test
    void keepsTheOrderGivenWhereItFindsNoBetter() {
        var problem = problem(8, 3, vehicle("one", null));
        var plan = TourPlanningFixture.planning(_ -> List.of(
                        new Tour(problem.vehicles().getFirst(), problem.stops().reversed(), ROADS)))
                .plan(new TourProblem(
                        problem.vehicles(), solver.solve(problem).getFirst().stops(), ROADS));
        assertThat(plan.saved()).isZero();
        assertThat(plan.distanceAfter()).isEqualTo(plan.distanceBefore());
    }

    @Test
    void answersTheSameHoweverOftenAndWhoeverElseAsks() throws Exception {
        var problem = problem(40, 5, fleet(3));
        var other = problem(25, 9, fleet(2));
        var expected = solver.solve(problem);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var calls = new ArrayList<Callable<List<Tour>>>();
            for (var call = 0; call < 6; call++) {
                var asked = call % 3 == 2 ? other : problem;
                calls.add(() -> solver.solve(asked));
            }
            var answers = threads.invokeAll(calls);
            for (var call = 0; call < 6; call++) {
                if (call % 3 != 2) {
                    assertThat(answers.get(call).get()).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void endsInTimeAtTheHardLimit() {
        var problem = problem(TourProblem.MOST_STOPS, 7, fleet(TourProblem.MOST_VEHICLES));
        // Processor time is the promise; the wall clock of a test machine is given a wide margin.
        assertTimeout(Duration.ofSeconds(30), () -> solver.solve(problem));
        assertThatThrownBy(() -> problem(TourProblem.MOST_STOPS + 1, 7, fleet(1)))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(FleetError.TOUR_TOO_LARGE));
    }

    @Test
    void fillsNoVehicleAboveItsCapacityAndLeavesOutWhatFitsNowhere() {
        var stops = IntStream.range(0, 6)
                .mapToObj(index -> new TourStop(
                        "s" + index, "", new GeoPoint(30.05 + index * 0.01, 31.3), index == 5 ? 9 : 2, 0, null, null))
                .toList();
        var problem = new TourProblem(
                List.of(
                        new TourVehicle("a", DEPOT, DEPOT, 6, START, null),
                        new TourVehicle("b", DEPOT, DEPOT, 6, START, null)),
                stops,
                ROADS);
        var tours = solver.solve(problem);
        assertThat(tours).allMatch(Tour::isPossible);
        var plan = TourPlanningFixture.planning(solver).plan(problem);
        assertThat(plan.possibleBefore()).isFalse();
        assertThat(plan.unassigned()).extracting("id").containsExactly("s5");
    }

    @Test
    void comesWhileStopsAreOpen() {
        // The near stop opens late, the far one closes early: the short order is not possible.
        var near = new TourStop("near", "", new GeoPoint(30.06, 31.25), 0, 10, START.plus(Duration.ofHours(3)), null);
        var far = new TourStop("far", "", new GeoPoint(30.35, 31.25), 0, 10, null, START.plus(Duration.ofHours(2)));
        var gone = new TourStop("gone", "", new GeoPoint(30.07, 31.25), 0, 0, null, START.minusSeconds(60));
        var problem = new TourProblem(List.of(vehicle("one", null)), List.of(near, far, gone), ROADS);
        var plan = TourPlanningFixture.planning(solver).plan(problem);
        var tour = plan.tours().getFirst();
        assertThat(tour.stops()).extracting("id").containsExactly("far", "near");
        assertThat(plan.unassigned()).extracting("id").containsExactly("gone");
        assertThat(plan.possibleBefore()).isFalse();
        var legs = tour.legs();
        assertThat(legs).hasSize(3);
        assertThat(legs.get(1).leavesAt()).isEqualTo(START.plus(Duration.ofMinutes(190)));
        assertThat(legs.get(1).waitMinutes()).isPositive();
        assertThat(legs.stream().map(leg -> leg.distance()).reduce(BigDecimal::add))
                .contains(plan.distanceAfter());
    }

    private static long metres(List<Tour> tours) {
        return tours.stream().mapToLong(Tour::metres).sum();
    }

    /** The length of the best of all orders, tried one after the other. */
    private static long shortest(TourProblem problem) {
        var best = new long[] {Long.MAX_VALUE};
        permute(new ArrayList<>(problem.stops()), 0, problem, best);
        return best[0];
    }

    private static void permute(List<TourStop> stops, int fixed, TourProblem problem, long[] best) {
        if (fixed == stops.size()) {
            best[0] = Math.min(best[0], length(stops, problem.vehicles().getFirst()));
            return;
        }
        for (var next = fixed; next < stops.size(); next++) {
            Collections.swap(stops, fixed, next);
            permute(stops, fixed + 1, problem, best);
            Collections.swap(stops, fixed, next);
        }
    }

    private static long length(List<TourStop> stops, TourVehicle vehicle) {
        var sum = 0L;
        var place = vehicle.start();
        for (var stop : stops) {
            sum += ROADS.metres(place, stop.place());
            place = stop.place();
        }
        return vehicle.end() == null ? sum : sum + ROADS.metres(place, vehicle.end());
    }

    private static TourProblem problem(int stops, int town, TourVehicle... vehicles) {
        var drawn = new ArrayList<TourStop>();
        // A linear congruence (Knuth, The Art of Computer Programming 2, 3.3.4) spreads the stops, always in the same
        // way.
        var state = 6364136223846793005L * town + 1442695040888963407L;
        for (var index = 0; index < stops; index++) {
            state = 6364136223846793005L * state + 1442695040888963407L;
            var latitude = 29.9 + (state >>> 40) / (double) (1 << 24) * 0.3;
            state = 6364136223846793005L * state + 1442695040888963407L;
            var longitude = 31.1 + (state >>> 40) / (double) (1 << 24) * 0.3;
            drawn.add(new TourStop("s" + index, "", new GeoPoint(latitude, longitude), 1, 5, null, null));
        }
        assertThat(Set.copyOf(drawn)).hasSize(stops);
        return new TourProblem(List.of(vehicles), drawn, ROADS);
    }

    private static TourVehicle[] fleet(int size) {
        return IntStream.range(0, size)
                .mapToObj(index -> vehicle("v" + index, null))
                .toArray(TourVehicle[]::new);
    }

    private static TourVehicle vehicle(String id, GeoPoint start, GeoPoint end) {
        return new TourVehicle(id, start, end == null ? new GeoPoint(30.2, 31.4) : end, null, START, null);
    }

    private static TourVehicle vehicle(String id, Integer capacity) {
        return new TourVehicle(id, DEPOT, DEPOT, capacity, START, null);
    }
}
