package com.clutch.fleet.application.vehicle;

import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.fleet.MetersRead;
import com.clutch.events.fleet.VehicleChanged;
import com.clutch.events.fleet.VehicleStatusChanged;
import com.clutch.fleet.FleetFixture;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.platform.imports.ImportError;
import com.clutch.platform.imports.ImportLine;
import com.clutch.platform.imports.ImportReport;
import com.clutch.platform.imports.ImportReport.Outcome;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VehicleImportTest extends FleetFixture {

    @Autowired
    private VehicleImport vehicleImport;

    @Autowired
    private VehicleStatusControl statusControl;

    private final List<ImportLine<VehicleLine>> lines = new ArrayList<>();

    @Test
    void writesNothingInADryRunAndDecidesLikeARealOne() {
        vehicle("ABC 1");
        events.clear();
        line(fields("ABC 1", null, "Kia", "10"), null);
        line(fields("NEW 1", null, "Kia", null), null);
        line(fields("NEW 1", null, "Kia", null), null);
        line(fields("??", null, "Kia", null), null);
        var dry = vehicleImport.run(lines, true, mona);
        assertThat(dry.totals()).isEqualTo(new ImportReport.Totals(4, 1, 1, 0, 2));
        assertThat(count()).isEqualTo(1);
        assertThat(events.all()).isEmpty();
        assertThat(dry.rows().get(1).id()).isNull();

        var real = vehicleImport.run(lines, false, mona);
        assertThat(real.totals()).isEqualTo(dry.totals());
        assertThat(real.rows())
                .extracting(ImportReport.Row::outcome)
                .isEqualTo(dry.rows().stream().map(ImportReport.Row::outcome).toList());
        assertThat(real.rows().get(2).errors()).containsEntry("licensePlate", "Line 3 is about the same one.");
        assertThat(count()).isEqualTo(2);
        assertThat(events.of(VehicleChanged.class)).hasSize(2);
        assertThat(events.of(VehicleStatusChanged.class)).hasSize(1);
        assertThat(events.only(MetersRead.class).meters().getFirst().source()).isEqualTo("import");
    }

    @Test
    void changesNothingTheSecondTime() {
        IntStream.range(0, 1_200).forEach(n -> line(fields("REP " + n, null, "Kia", "1" + n), null));
        assertThat(vehicleImport.run(lines, false, mona).totals().created()).isEqualTo(1_200);
        events.clear();
        var again = vehicleImport.run(lines, false, mona);
        assertThat(again.totals()).isEqualTo(new ImportReport.Totals(1_200, 0, 0, 1_200, 0));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void findsAVehicleByItsVinBeforeItsPlate() {
        line(fields("OLD 1", "WVWZZZ1JZXW000001", "VW", null), null);
        var first = vehicleImport.run(lines, false, mona).rows().getFirst().id();
        lines.clear();
        line(fields("NEW 1", "WVWZZZ1JZXW000001", "VW", null), null);
        line(fields("OLD 1", "WVWZZZ1JZXW000002", "VW", null), null);
        var rows = vehicleImport.run(lines, false, mona).rows();
        assertThat(rows.getFirst().id()).isEqualTo(first);
        assertThat(rows).extracting(ImportReport.Row::outcome).containsExactly(Outcome.UPDATED, Outcome.CREATED);
    }

    @Test
    void rejectsALineThatMovesAVehicleWhereThereIsNoWay() {
        var gone = vehicle("GONE 1");
        line(fields("GONE 1", null, "Toyota", "5"), VehicleStatus.OUT_OF_SERVICE);
        var row = vehicleImport.run(lines, false, mona).rows().getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(vehicles.get(gone.id()).mileage()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void givesThePlateOfAVehicleThatLeftToANewOne() {
        var gone = vehicle("PLATE 1");
        statusControl.decommission(gone.id(), ExpectedVersion.ANY, null, mona);
        line(fields("PLATE 1", null, "Kia", null), null);
        var row = vehicleImport.run(lines, false, mona).rows().getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(row.id()).isNotEqualTo(gone.id());
    }

    @Test
    void rejectsWhatCouldNotBeRead() {
        lines.add(new ImportLine<>(
                2, new VehicleLine(fields("A 1", null, "Kia", null), null), Map.of("year", "A whole number.")));
        assertThat(vehicleImport.run(lines, false, mona).rows().getFirst().errors())
                .containsOnlyKeys("year");
        assertThat(count()).isZero();
    }

    @Test
    void takesFiftyThousandLinesAndNotOneMore() {
        var line = new ImportLine<>(2, new VehicleLine(fields("??", null, null, null), null), Map.of());
        assertThat(vehicleImport
                        .run(Collections.nCopies(50_000, line), false, mona)
                        .totals()
                        .rejected())
                .isEqualTo(50_000);
        refused(ImportError.TOO_MANY_ROWS, () -> vehicleImport.run(Collections.nCopies(50_001, line), false, mona));
    }

    @Test
    void tellsEachRowTheTruthWhenTwoImportTheSameFileAtOnce() throws Exception {
        IntStream.range(0, 40).forEach(n -> line(fields("RACE " + n, null, "Kia", null), null));
        var reports = atOnce(4, _ -> (Callable<?>) () -> vehicleImport.run(lines, false, mona));
        assertThat(reports).allSatisfy(report -> assertThat(report).isInstanceOf(ImportReport.class));
        var created = reports.stream()
                .mapToLong(report -> ((ImportReport) report).totals().created())
                .sum();
        assertThat(created).isEqualTo(40);
        assertThat(count()).isEqualTo(40);
    }

    private void line(VehicleFields fields, VehicleStatus status) {
        lines.add(new ImportLine<>(lines.size() + 2L, new VehicleLine(fields, status), Map.of()));
    }

    private static int count() {
        return TestDatabase.dsl().fetchCount(VEHICLE);
    }

    private static VehicleFields fields(String plate, String vin, String make, String mileage) {
        return new VehicleFields(
                plate,
                vin,
                make,
                "Model",
                2022,
                null,
                null,
                null,
                null,
                null,
                mileage == null ? null : new BigDecimal(mileage),
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
                null);
    }
}
