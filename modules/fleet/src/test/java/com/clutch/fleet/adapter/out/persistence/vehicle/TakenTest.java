package com.clutch.fleet.adapter.out.persistence.vehicle;

import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.fleet.FleetFixture;
import com.clutch.fleet.application.vehicle.VehicleRevision;
import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import com.clutch.testing.TestDatabase;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What belongs to one vehicle stays with one, however many ask at once. */
class TakenTest extends FleetFixture {

    @Autowired
    private VehicleRevision revision;

    @Test
    void onePlateIsOfOneVehicle() throws Exception {
        var outcomes = atOnce(16, _ -> (Callable<?>) () -> vehicle("ONE 1"));
        won(outcomes, FleetError.LICENSE_PLATE_TAKEN);
    }

    @Test
    void oneVinIsOfOneVehicle() throws Exception {
        var outcomes = atOnce(16, number -> (Callable<?>) () -> registration.register(
                new VehicleFields(
                        "VIN " + number,
                        "WVWZZZ1JZXW000001",
                        "VW",
                        "Golf",
                        2020,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                null,
                mona));
        won(outcomes, FleetError.VIN_TAKEN);
    }

    @Test
    void aPlateTakenOnTheWayIsSaidSoToo() {
        vehicle("ONE 1");
        var two = vehicle("TWO 2");
        refused(
                FleetError.LICENSE_PLATE_TAKEN,
                () -> revision.revise(
                        two.id(),
                        ExpectedVersion.ANY,
                        VehicleFields.required("one  1", "Toyota", "Hiace", 2022),
                        null,
                        null,
                        mona));
    }

    @Test
    void oneOfManyChangesOfAVersionCounts() throws Exception {
        var one = vehicle("ONE 1");
        var outcomes = atOnce(8, number -> (Callable<?>) () -> revision.revise(
                one.id(),
                new ExpectedVersion(1L),
                VehicleFields.required("ONE 1", "Toyota", "Model " + number, 2022),
                null,
                null,
                mona));
        assertThat(outcomes).filteredOn(VehicleView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(StaleVersionException.class::isInstance).hasSize(7);
    }

    private static void won(List<Object> outcomes, FleetError code) {
        assertThat(outcomes).filteredOn(VehicleView.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(DomainException.class::isInstance)
                .hasSize(15)
                .allSatisfy(no -> assertThat(((DomainException) no).code()).isEqualTo(code));
        assertThat(TestDatabase.dsl().fetchCount(VEHICLE)).isEqualTo(1);
    }
}
