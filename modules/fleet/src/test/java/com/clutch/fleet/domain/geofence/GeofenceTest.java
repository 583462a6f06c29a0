package com.clutch.fleet.domain.geofence;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.fleet.domain.geofence.Crossing.Kind;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.fleet.domain.tracking.LocationFix;
import com.clutch.kernel.KernelError;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GeofenceTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final GeoPoint DEPOT = new GeoPoint(30, 31);
    private static final GeoPoint AWAY = new GeoPoint(30.1, 31);
    private static final UUID VAN = new UUID(0, 7);
    private static final GeofenceDetails.Fields NOTHING =
            new GeofenceDetails.Fields(null, null, null, null, null, null, null);

    private final List<Crossing> crossings = new ArrayList<>();

    @Test
    void aVehicleEntersOnceStaysLongOnceAndLeavesOnce() {
        Presence presence = null;
        presence = seen(presence, AWAY, 0);
        presence = seen(presence, DEPOT, 1);
        presence = seen(presence, DEPOT, 10);
        presence = seen(presence, DEPOT, 11);
        presence = seen(presence, DEPOT, 30);
        presence = seen(presence, AWAY, 31);
        seen(presence, AWAY, 32);

        assertThat(crossings).extracting(Crossing::kind).containsExactly(Kind.ENTERED, Kind.DWELLED, Kind.EXITED);
        assertThat(crossings).extracting(Crossing::at).containsExactly(at(1), at(11), at(31));
        assertThat(crossings).extracting(Crossing::enteredAt).containsOnly(at(1));
    }

    @Test
    void aVehicleThatIsFirstSeenInsideHasEnteredAndOneFirstSeenOutsideHasLeftNothing() {
        seen(null, AWAY, 0);
        assertThat(crossings).isEmpty();
        assertThat(seen(null, DEPOT, 0)).returns(true, Presence::inside).returns(at(0), Presence::since);
        assertThat(crossings).extracting(Crossing::kind).containsExactly(Kind.ENTERED);
    }

    @Test
    void nobodyHearsOfAStayWhereNoMinutesWereNamed() {
        var quiet = Geofence.add(new UUID(0, 1), depot(null), EIGHT);
        var before = Presence.after(null, quiet, fix(DEPOT, 0), EIGHT, crossings::add);
        Presence.after(before, quiet, fix(DEPOT, 10_000), EIGHT, crossings::add);
        assertThat(crossings).extracting(Crossing::kind).containsExactly(Kind.ENTERED);
    }

    @Test
    void keepsWhatNobodySaysAnew() {
        var details = GeofenceDetails.of(new GeofenceDetails.Fields(
                " Depot ", "Main gate", Shape.Circle.of(DEPOT, 100), 10, false, Set.of(VAN), Set.of(new UUID(0, 8))));
        assertThat(details.name()).isEqualTo("Depot");
        assertThat(details.with(NOTHING)).isEqualTo(details);
        var never = new GeofenceDetails.Fields(null, null, null, 0, true, Set.of(), Set.of());
        assertThat(details.with(never))
                .returns(null, GeofenceDetails::dwellMinutes)
                .returns(true, GeofenceDetails::active);
        assertThat(details.with(never).vehicleIds()).isEmpty();
        assertThat(depot(null).active()).isTrue();
    }

    @Test
    void namesWhatIsMissingOrMakesNoSense() {
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> GeofenceDetails.of(NOTHING))
                        .errors())
                .containsOnlyKeys("name", "type");
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> depot(10_081)).errors())
                .containsOnlyKeys("dwellMinutes");
        refused(KernelError.VALIDATION_FAILED, () -> depot(-1));
        assertThat(depot(10_080).dwellMinutes()).isEqualTo(10_080);
        assertThat(depot(null).with(watching(1000, 100)).vehicleIds()).hasSize(1000);
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> depot(null).with(watching(1001, 101)))
                        .errors())
                .containsOnlyKeys("vehicleIds", "fleetIds");
    }

    @Test
    void changesOnlyWhenSomethingIsDifferentAndIsRemovedFromSight() {
        var fence = Geofence.add(new UUID(0, 1), depot(10), EIGHT);
        assertThat(fence.revise(depot(10), at(1))).isSameAs(fence);
        assertThat(fence.revise(depot(20), at(1)))
                .returns(2L, Geofence::version)
                .returns(at(1), Geofence::updatedAt);
        assertThat(fence.remove(at(1))).returns(2L, Geofence::version).returns(at(1), Geofence::removedAt);
    }

    private Presence seen(Presence before, GeoPoint place, long minute) {
        var fence = Geofence.add(new UUID(0, 1), depot(10), EIGHT);
        return Presence.after(before, fence, fix(place, minute), EIGHT, crossings::add);
    }

    private static LocationFix fix(GeoPoint place, long minute) {
        return new LocationFix(VAN, place, null, null, at(minute));
    }

    private static Instant at(long minute) {
        return EIGHT.plus(Duration.ofMinutes(minute));
    }

    private static GeofenceDetails depot(Integer dwell) {
        return GeofenceDetails.of(
                new GeofenceDetails.Fields("Depot", null, Shape.Circle.of(DEPOT, 100), dwell, null, null, null));
    }

    private static GeofenceDetails.Fields watching(int vehicles, int fleets) {
        return new GeofenceDetails.Fields(null, null, null, null, null, ids(vehicles), ids(fleets));
    }

    private static Set<UUID> ids(int count) {
        return LongStream.range(0, count)
                .mapToObj(number -> new UUID(0, number))
                .collect(Collectors.toSet());
    }
}
