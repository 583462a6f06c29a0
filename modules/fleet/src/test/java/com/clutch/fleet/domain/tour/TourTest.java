package com.clutch.fleet.domain.tour;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.kernel.KernelError;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TourTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final GeoPoint DEPOT = new GeoPoint(30.0, 31.0);
    private static final GeoPoint NORTH = new GeoPoint(30.1, 31.0);
    // A tenth of a degree of latitude is 11.12 km, at 60 km/h 667 seconds.
    private static final Roads STRAIGHT = new Roads(1, 60);
    private static final Duration RIDE = Duration.ofSeconds(667);

    @Test
    void drivesWaitsServesAndDrivesBack() {
        var opens = EIGHT.plus(Duration.ofMinutes(20));
        var tour = new Tour(van(DEPOT, null, null), List.of(stop("a", 0, 10, opens, null)), STRAIGHT);

        assertThat(tour.legs()).hasSize(2);
        assertThat(tour.legs().getFirst())
                .returns(11_120L, Tour.Leg::metres)
                .returns(EIGHT.plus(RIDE), Tour.Leg::arrivesAt)
                .returns(Duration.ofMinutes(20).minus(RIDE), Tour.Leg::waits)
                .returns(opens.plus(Duration.ofMinutes(10)), Tour.Leg::leavesAt);
        assertThat(tour.legs().getLast())
                .returns(null, Tour.Leg::to)
                .returns(opens.plus(Duration.ofMinutes(10)).plus(RIDE), Tour.Leg::leavesAt);
        assertThat(tour.metres()).isEqualTo(22_240);
    }

    @Test
    void staysAtItsLastStopWhereNobodyNamedAnEnd() {
        var tour = new Tour(van(null, null, null), List.of(stop("a", 0, 0, null, null)), STRAIGHT);
        assertThat(tour.legs()).singleElement().returns(Duration.ZERO, Tour.Leg::waits);
        assertThat(new Tour(van(DEPOT, null, null), List.of(), STRAIGHT).legs()).isEmpty();
    }

    @Test
    void isPossibleUpToItsCapacity() {
        var stops = List.of(stop("a", 3, 0, null, null), stop("b", 4, 0, null, null));
        assertThat(new Tour(van(null, 7, null), stops, STRAIGHT).isPossible()).isTrue();
        assertThat(new Tour(van(null, 6, null), stops, STRAIGHT).isPossible()).isFalse();
        assertThat(new Tour(van(null, null, null), stops, STRAIGHT).isPossible())
                .isTrue();
    }

    @Test
    void isPossibleWhenItComesJustInTime() {
        var onTime = List.of(stop("a", 0, 0, null, EIGHT.plus(RIDE)));
        assertThat(new Tour(van(null, null, null), onTime, STRAIGHT).isPossible())
                .isTrue();
        var closed = List.of(stop("a", 0, 0, null, EIGHT.plus(RIDE).minusSeconds(1)));
        assertThat(new Tour(van(null, null, null), closed, STRAIGHT).isPossible())
                .isFalse();
        var back = EIGHT.plus(RIDE).plus(RIDE);
        assertThat(new Tour(van(DEPOT, null, back), onTime, STRAIGHT).isPossible())
                .isTrue();
        assertThat(new Tour(van(DEPOT, null, back.minusSeconds(1)), onTime, STRAIGHT).isPossible())
                .isFalse();
        assertThat(new Tour(van(DEPOT, null, EIGHT.minusSeconds(1)), List.of(), STRAIGHT).isPossible())
                .isTrue();
    }

    @Test
    void roadsAreLongerThanTheAirLineAndTakeTime() {
        var roads = new Roads(1.3, 50);
        assertThat(roads.metres(DEPOT, NORTH)).isEqualTo(14_455);
        assertThat(roads.metres(List.of(DEPOT, NORTH, DEPOT))).isEqualTo(28_910);
        assertThat(roads.metres(List.of(DEPOT))).isZero();
        assertThat(roads.seconds(25_000)).isEqualTo(1800);
    }

    @Test
    void believesNoRoadsThatThereAreNot() {
        for (var wrong : List.of(
                new double[] {0.99, 50}, new double[] {5.01, 50}, new double[] {1, 0}, new double[] {1, 200.1})) {
            assertThatThrownBy(() -> new Roads(wrong[0], wrong[1])).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatCode(() -> new Roads(5, 200)).doesNotThrowAnyException();
    }

    @Test
    void namesWhatIsWrongWithAProblem() {
        var stops = List.of(
                stop("a", 0, 0, EIGHT, EIGHT),
                stop("a", 0, 0, null, null),
                stop("c", 0, 0, EIGHT, EIGHT.minusSeconds(1)));
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> problem(2, stops))
                        .errors())
                .containsOnlyKeys("vehicles", "stops[1].id", "stops[2].closesAt");
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> new TourProblem(List.of(), List.of(), STRAIGHT))
                        .errors())
                .containsOnlyKeys("vehicles");
    }

    @Test
    void plansAHundredStopsForTwentyVehiclesAtMost() {
        assertThatCode(() -> TourProblem.mustBeSmallEnough(100, 20)).doesNotThrowAnyException();
        refused(FleetError.TOUR_TOO_LARGE, () -> TourProblem.mustBeSmallEnough(101, 20));
        assertThat(refused(FleetError.TOUR_TOO_LARGE, () -> TourProblem.mustBeSmallEnough(100, 21))
                        .details())
                .containsEntry("maxStops", 100)
                .containsEntry("maxVehicles", 20);
        var many = IntStream.range(0, 101)
                .mapToObj(number -> stop("s" + number, 0, 0, null, null))
                .toList();
        refused(FleetError.TOUR_TOO_LARGE, () -> problem(1, many));
    }

    @Test
    void sharesTheStopsAmongTheVehiclesAsTheyWereGiven() {
        var stops = IntStream.range(0, 5)
                .mapToObj(number -> stop("s" + number, 0, 0, null, null))
                .toList();
        var vehicles = IntStream.range(0, 4)
                .mapToObj(number -> new TourVehicle("v" + number, DEPOT, null, null, EIGHT, null))
                .toList();
        assertThat(new TourProblem(vehicles, stops, STRAIGHT).asGiven())
                .extracting(tour -> tour.stops().stream().map(TourStop::id).toList())
                .containsExactly(List.of("s0", "s1"), List.of("s2", "s3"), List.of("s4"), List.of());
    }

    private static TourProblem problem(int vehicles, List<TourStop> stops) {
        return new TourProblem(Collections.nCopies(vehicles, van(null, null, null)), stops, STRAIGHT);
    }

    private static TourVehicle van(GeoPoint end, Integer capacity, Instant backBy) {
        return new TourVehicle("van", DEPOT, end, capacity, EIGHT, backBy);
    }

    private static TourStop stop(String id, int demand, int minutes, Instant opens, Instant closes) {
        return new TourStop(id, id, NORTH, demand, minutes, opens, closes);
    }
}
