package com.clutch.fleet.domain.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.route.RouteDetails.Fields;
import com.clutch.fleet.domain.route.RouteDetails.Place;
import com.clutch.fleet.domain.tour.Roads;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.KernelError;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RouteTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Roads ROADS = new Roads(1.4, 40);
    private static final UUID VEHICLE = new UUID(0, 7);
    private static final Fields NOTHING = new Fields(null, null, null, null, null, null, null, null, null, null);

    @Test
    void estimatesHowFarAndHowLongItIs() {
        var details = details();
        // Two times a degree of the equator, by road; an hour for 40 km, and the stay.
        assertThat(details.distanceKm()).isEqualByComparingTo("311.35");
        assertThat(details.plannedMinutes()).isEqualTo(468 + 20);
        assertThat(details.currency()).isEqualTo("EGP");
        var moved = details.with(new Fields(null, null, null, List.of(), null, null, null, null, null, null), ROADS);
        assertThat(moved.distanceKm()).isEqualByComparingTo("311.35");
        assertThat(moved.plannedMinutes()).isEqualTo(468);
    }

    @Test
    void keepsWhatIsSaidAndWhatIsNot() {
        var details = details()
                .with(
                        new Fields(null, "By the sea", null, null, null, new BigDecimal("300"), 400, NOW, null, "usd"),
                        ROADS);
        assertThat(details.distanceKm()).isEqualByComparingTo("300");
        assertThat(details.plannedMinutes()).isEqualTo(400);
        assertThat(details.currency()).isEqualTo("USD");
        assertThat(details.with(NOTHING, ROADS)).isEqualTo(details);
    }

    @Test
    void namesEverythingThatMakesNoSense() {
        var far = new Place(null, 91.0, 0.0, -1);
        assertThatThrownBy(() -> RouteDetails.of(
                        new Fields(
                                " ",
                                "x".repeat(501),
                                far,
                                Collections.nCopies(101, far),
                                null,
                                new BigDecimal("-1"),
                                -1,
                                null,
                                new BigDecimal("1e-999999999"),
                                "pounds"),
                        ROADS))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        no -> assertThat(no.errors())
                                .containsOnlyKeys(
                                        "name",
                                        "description",
                                        "start",
                                        "start.serviceMinutes",
                                        "stops",
                                        "end",
                                        "distance",
                                        "plannedMinutes",
                                        "fuelCost",
                                        "currency"));
    }

    @Test
    void goesFromPlannedToItsEnd() {
        var planned = Route.plan(new UUID(0, 1), details(), VEHICLE, null, NOW);
        var under = planned.moveTo(RouteStatus.IN_PROGRESS, null, NOW.plusSeconds(60));
        assertThat(under.version()).isEqualTo(2);
        assertThat(under.startedAt()).isEqualTo(NOW.plusSeconds(60));
        var done = under.moveTo(RouteStatus.COMPLETED, null, NOW.plusSeconds(120));
        assertThat(done.endedAt()).isEqualTo(NOW.plusSeconds(120));
        assertThat(done.moveTo(RouteStatus.COMPLETED, null, NOW)).isSameAs(done);
        refused(KernelError.ILLEGAL_TRANSITION, () -> done.moveTo(RouteStatus.PLANNED, null, NOW));
        refused(KernelError.ILLEGAL_TRANSITION, () -> planned.moveTo(RouteStatus.COMPLETED, null, NOW));
        refused(FleetError.ROUTE_CLOSED, () -> done.assign(null, null, NOW));
        refused(FleetError.ROUTE_CLOSED, () -> under.remove(NOW));
        assertThat(done.remove(NOW).removedAt()).isEqualTo(NOW);
        assertThat(planned.moveTo(RouteStatus.CANCELLED, "Rain", NOW).endReason())
                .isEqualTo("Rain");
    }

    @Test
    void needsAVehicleOnTheWay() {
        var planned = Route.plan(new UUID(0, 1), details(), null, null, NOW);
        refused(FleetError.ROUTE_WITHOUT_VEHICLE, () -> planned.moveTo(RouteStatus.IN_PROGRESS, null, NOW));
        var under = planned.assign(VEHICLE, null, NOW).moveTo(RouteStatus.IN_PROGRESS, null, NOW);
        refused(FleetError.ROUTE_WITHOUT_VEHICLE, () -> under.assign(null, new UUID(0, 8), NOW));
        assertThat(under.assign(VEHICLE, null, NOW)).isSameAs(under);
    }

    private static RouteDetails details() {
        var stop = new Place("Half way", 0.0, 2.0, 20);
        return RouteDetails.of(
                new Fields(
                        " Equator ",
                        null,
                        new Place("Start", 0.0, 1.0, null),
                        List.of(stop),
                        new Place(null, 0.0, 3.0, null),
                        null,
                        null,
                        null,
                        null,
                        null),
                ROADS);
    }

    private static void refused(Object code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
