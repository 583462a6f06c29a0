package com.clutch.fleet.application.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.Change;
import com.clutch.events.fleet.FleetChanged;
import com.clutch.events.fleet.VehicleChanged;
import com.clutch.fleet.FleetFixture;
import com.clutch.fleet.application.vehicle.VehicleGrouping;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.group.FleetFields;
import com.clutch.fleet.domain.group.FleetStatus;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FleetAdministrationTest extends FleetFixture {

    @Autowired
    private FleetAdministration administration;

    @Autowired
    private FleetQueries queries;

    @Autowired
    private VehicleGrouping grouping;

    @Test
    void foundsAFleetWithTheUsualSettings() {
        var cairo = administration.found(name("Cairo"), mona);
        assertThat(cairo.status()).isEqualTo(FleetStatus.ACTIVE);
        assertThat(cairo.settings())
                .extracting("fuelAlertThreshold", "speedLimit", "maintenanceReminderDays")
                .containsExactly(number("20.0"), 120, 7);
        assertThat(events.only(FleetChanged.class).state().name()).isEqualTo("Cairo");
    }

    @Test
    void changesWhatIsSaidAndNothingElse() {
        var cairo = administration.found(name("Cairo"), mona);
        var slow = administration.revise(
                cairo.id(),
                new ExpectedVersion(1L),
                new FleetFields(null, null, "Mona Adel", null, 90, null),
                FleetStatus.SUSPENDED,
                mona);
        assertThat(slow.settings().speedLimit()).isEqualTo(90);
        assertThat(slow.name()).isEqualTo("Cairo");
        assertThat(slow.version()).isEqualTo(2);
        assertThat(events.of(FleetChanged.class).getLast().changes())
                .extracting("field")
                .containsExactly("manager", "speedLimit", "status");
        assertThatThrownBy(() -> administration.revise(cairo.id(), new ExpectedVersion(1L), name("Giza"), null, mona))
                .isInstanceOf(StaleVersionException.class);
        administration.revise(cairo.id(), ExpectedVersion.ANY, name("Cairo"), null, mona);
        assertThat(queries.get(cairo.id()).version()).isEqualTo(2);
    }

    @Test
    void isCalledLikeNoOther() {
        administration.found(name("Cairo"), mona);
        refused(FleetError.FLEET_NAME_TAKEN, () -> administration.found(name("CAIRO"), mona));
        refused(KernelError.VALIDATION_FAILED, () -> administration.found(name(" "), mona));
    }

    @Test
    void letsVehiclesComeAndGo() {
        var cairo = administration.found(name("Cairo"), mona).id();
        var giza = administration.found(name("Giza"), mona).id();
        var ids = List.of(vehicle("A 1").id(), vehicle("A 2").id());
        events.clear();
        assertThat(grouping.join(cairo, ids, mona)).isEqualTo(2);
        assertThat(grouping.join(cairo, ids, mona)).isZero();
        assertThat(queries.get(cairo).vehicleCount()).isEqualTo(2);
        assertThat(events.of(VehicleChanged.class)).hasSize(2);
        assertThat(grouping.join(giza, ids.subList(0, 1), mona)).isEqualTo(1);
        assertThat(vehicles.get(ids.getFirst()).fleetName()).isEqualTo("Giza");
        grouping.leave(giza, ids.getFirst(), mona);
        assertThat(vehicles.get(ids.getFirst()).fleetId()).isNull();
        refused(KernelError.NOT_FOUND, () -> grouping.leave(giza, ids.getFirst(), mona));
        refused(KernelError.VALIDATION_FAILED, () -> grouping.join(UUID.randomUUID(), ids, mona));
        refused(KernelError.NOT_FOUND, () -> grouping.join(cairo, List.of(UUID.randomUUID()), mona));
    }

    @Test
    void isRemovedOnlyWhenItIsEmpty() {
        var cairo = administration.found(name("Cairo"), mona).id();
        var one = vehicle("A 1").id();
        grouping.join(cairo, List.of(one), mona);
        refused(FleetError.FLEET_HAS_VEHICLES, () -> administration.remove(cairo, ExpectedVersion.ANY, mona));
        grouping.leave(cairo, one, mona);
        administration.remove(cairo, ExpectedVersion.ANY, mona);
        assertThat(events.of(FleetChanged.class).getLast().change()).isEqualTo(Change.DELETED);
        assertThat(queries.find(cairo)).isEmpty();
        refused(KernelError.VALIDATION_FAILED, () -> grouping.join(cairo, List.of(one), mona));
        administration.found(name("Cairo"), mona);
    }

    @Test
    void isNotRemovedWhileSomebodyJoins() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = administration.found(name("Cairo " + round), mona).id();
            var one = vehicle("A " + round).id();
            var outcomes = atOnce(2, n -> (Callable<?>) () -> {
                if (n == 0) {
                    administration.remove(id, ExpectedVersion.ANY, mona);
                } else {
                    grouping.join(id, List.of(one), mona);
                }
                return "done";
            });
            assertThat(outcomes).filteredOn(DomainException.class::isInstance).hasSize(1);
            assertThat(queries.find(id).isPresent())
                    .isEqualTo(id.equals(vehicles.get(one).fleetId()));
        }
    }

    private static FleetFields name(String name) {
        return new FleetFields(name, null, null, null, null, null);
    }
}
