package com.clutch.fleet.application.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.fleet.FuelEntryChanged;
import com.clutch.fleet.LedgerFixture;
import com.clutch.fleet.domain.fuel.FuelFields;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.imports.ImportLine;
import com.clutch.platform.imports.ImportReport;
import com.clutch.platform.imports.ImportReport.Outcome;
import com.clutch.platform.imports.ImportReport.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FuelImportTest extends LedgerFixture {

    @Autowired
    private FuelImport fuelImport;

    @Autowired
    private FuelEntryQueries queries;

    @Test
    void aDryRunDecidesLikeARealOneAndWritesNothing() {
        var vehicle = vehicle("ABC 1", "DIESEL");
        var lines = List.of(
                line(2, "abc 1", day(-9), "1000", "30", "10"),
                line(3, "ABC 1", day(-5), "1500", "50", "10"),
                line(4, "ABC 1", day(-4), "1400", "10", "10"),
                line(5, "ABC 1", day(-3), "1600", "61", "10"),
                line(6, "XYZ 9", day(-3), "1600", "10", "10"),
                line(7, "ABC 1", day(-5), "1500", "50", "10"),
                new ImportLine<>(8, said("ABC 1", null, null, null, null), Map.of("filledAt", "A moment.")));
        var expected = List.of(
                Outcome.CREATED,
                Outcome.CREATED,
                Outcome.REJECTED,
                Outcome.REJECTED,
                Outcome.REJECTED,
                Outcome.REJECTED,
                Outcome.REJECTED);
        assertThat(outcomes(fuelImport.run(lines, true, mona))).isEqualTo(expected);
        assertThat(queries.list(all(), PageRequest.first(9)).total()).isZero();
        var report = fuelImport.run(lines, false, mona);
        assertThat(outcomes(report)).isEqualTo(expected);
        assertThat(report.rows().get(2).errors()).containsKey("odometer");
        assertThat(report.rows().get(3).errors()).containsKey("quantity");
        assertThat(read(vehicle).mileage()).isEqualTo("1500.0");
        assertThat(read(vehicle).fuelEfficiency()).isEqualTo("10.00");
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherPriceCorrects() {
        vehicle("ABC 1", "DIESEL");
        var file = IntStream.range(0, 600)
                .mapToObj(n -> line(n + 2, "ABC 1", day(-700 + n), String.valueOf(1000 + 100 * n), "10", "10"))
                .toList();
        assertThat(fuelImport.run(file, false, mona).totals().created()).isEqualTo(600);
        assertThat(events.of(FuelEntryChanged.class)).hasSize(600);
        assertThat(fuelImport.run(file, false, mona).totals().unchanged()).isEqualTo(600);
        assertThat(events.of(FuelEntryChanged.class)).hasSize(600);
        var dearer = List.of(line(2, "ABC 1", day(-700), "1000", "10", "11"));
        var corrected = fuelImport.run(dearer, false, mona).rows().getFirst();
        assertThat(corrected.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(queries.find(corrected.id()).orElseThrow())
                .returns(number("110.00"), FuelEntryView::totalCost)
                .returns(2L, FuelEntryView::version);
    }

    @Test
    void aVehicleIsNamedByItsIdToo() {
        var vehicle = vehicle("ABC 1", "DIESEL");
        var line = new ImportLine<>(
                2, new FuelLine(vehicle, null, said("", day(-1), "10", "5", "1").fields()), Map.<String, String>of());
        assertThat(outcomes(fuelImport.run(List.of(line), false, mona))).containsExactly(Outcome.CREATED);
        var stranger = new ImportLine<>(
                2,
                new FuelLine(
                        UUID.randomUUID(),
                        null,
                        said("", day(-1), "10", "5", "1").fields()),
                Map.<String, String>of());
        assertThat(outcomes(fuelImport.run(List.of(stranger), false, mona))).containsExactly(Outcome.REJECTED);
    }

    private static List<Outcome> outcomes(ImportReport report) {
        return report.rows().stream().map(Row::outcome).toList();
    }

    private static FuelEntryFilter all() {
        return new FuelEntryFilter(null, null, null, null, null, null);
    }

    private static ImportLine<FuelLine> line(
            long line, String plate, Instant at, String odometer, String quantity, String price) {
        return new ImportLine<>(line, said(plate, at, odometer, quantity, price), Map.of());
    }

    private static FuelLine said(String plate, Instant at, String odometer, String quantity, String price) {
        return new FuelLine(
                null,
                plate,
                new FuelFields(
                        null,
                        at,
                        null,
                        quantity == null ? null : number(quantity),
                        null,
                        price == null ? null : number(price),
                        null,
                        null,
                        null,
                        odometer == null ? null : number(odometer),
                        null,
                        null));
    }
}
