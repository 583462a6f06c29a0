package com.clutch.fleet.application.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.fleet.FuelEntryChanged;
import com.clutch.events.fleet.VehicleChanged;
import com.clutch.fleet.LedgerFixture;
import com.clutch.fleet.application.fuel.FuelEfficiencyQueries.Group;
import com.clutch.fleet.application.ledger.LedgerChange;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.fleet.domain.fuel.FuelFields;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FuelLogTest extends LedgerFixture {

    @Autowired
    private FuelEntryQueries queries;

    @Autowired
    private FuelEfficiencyQueries efficiencies;

    @Autowired
    private LedgerChanges changes;

    @Test
    void aFillMovesTheOdometer() {
        var vehicle = vehicle("ABC 1", "DIESEL");
        fill(vehicle, day(-3), "1000", "50", true);
        assertThat(read(vehicle).mileage()).isEqualTo("1000.0");
        assertThat(events.only(FuelEntryChanged.class).state().totalCost()).isEqualTo("500.00");
        refused(FleetError.METER_WENT_BACKWARDS, () -> fill(vehicle, day(-2), "999.9", "10", true));
        refused(FleetError.FUEL_LOGGED_ALREADY, () -> fill(vehicle, day(-3), "1000", "10", true));
        assertThat(list(vehicle)).hasSize(1);
    }

    @Test
    void pairsFullFillsAndCountsWhatWasFilledBetweenThem() {
        var vehicle = vehicle("ABC 1", "DIESEL");
        fill(vehicle, day(-9), "1000", "30", true);
        fill(vehicle, day(-8), "1200", "20", false);
        assertThat(read(vehicle).fuelEfficiency()).isNull();
        var third = fill(vehicle, day(-7), "1500", "30", true);
        assertThat(third.distanceSinceFull()).isEqualTo("500.0");
        assertThat(third.quantitySinceFull()).isEqualTo("50.000");
        assertThat(third.efficiency()).isEqualTo("10.00");
        assertThat(read(vehicle).fuelEfficiency()).isEqualTo("10.00");
        assertThat(events.of(VehicleChanged.class).getLast().state().fuelEfficiency())
                .isEqualTo("10.00");
        fill(vehicle, day(-6), "2000", "40", true);
        assertThat(read(vehicle).fuelEfficiency()).isEqualTo("11.11");
    }

    @Test
    void anEntryBetweenTwoOthersDividesTheirPair() {
        var vehicle = vehicle("ABC 1", "DIESEL");
        fill(vehicle, day(-9), "1000", "30", true);
        var last = fill(vehicle, day(-5), "2000", "50", true);
        fill(vehicle, day(-7), "1400", "40", true);
        assertThat(queries.find(last.id()).orElseThrow().distanceSinceFull()).isEqualTo("600.0");
        assertThat(read(vehicle).fuelEfficiency()).isEqualTo("11.11");
    }

    @Test
    void aHybridHasAFigureForEachOfItsFuels() {
        var vehicle = vehicle("ABC 1", "HYBRID");
        fuel.add(vehicle, fields(day(-9), "1000", "30", true, Fuel.GASOLINE), mona);
        fuel.add(vehicle, fields(day(-9), "1000", "40", true, Fuel.ELECTRIC), mona);
        fuel.add(vehicle, fields(day(-5), "1600", "20", true, Fuel.GASOLINE), mona);
        fuel.add(vehicle, fields(day(-5), "1600", "30", true, Fuel.ELECTRIC), mona);
        var figures = efficiencies
                .list(
                        Group.VEHICLE,
                        new FuelEfficiencyQueries.Filter(vehicle, null, null, null, null),
                        PageRequest.first(10))
                .items();
        assertThat(figures)
                .filteredOn(figure -> figure.fuelType() == Fuel.GASOLINE)
                .singleElement()
                .returns(number("30.00"), FuelEfficiency::kilometresPerLitre)
                .returns(number("3.33"), FuelEfficiency::litresPer100Kilometres)
                .returns(number("70.56"), FuelEfficiency::milesPerGallon)
                .returns(null, FuelEfficiency::kilometresPerKilowattHour);
        assertThat(figures)
                .filteredOn(figure -> figure.fuelType() == Fuel.ELECTRIC)
                .singleElement()
                .returns(number("20.00"), FuelEfficiency::kilometresPerKilowattHour)
                .returns(number("5.00"), FuelEfficiency::kilowattHoursPer100Kilometres)
                .returns(null, FuelEfficiency::milesPerGallon);
        assertThat(read(vehicle).fuelEfficiency()).isEqualTo("30.00");
    }

    @Test
    void aCorrectionIsKeptAndMovesTheOdometerToo() {
        var vehicle = vehicle("ABC 1", "DIESEL");
        fill(vehicle, day(-9), "1000", "30", true);
        var wrong = fill(vehicle, day(-5), "2000", "50", true);
        var right = fuel.revise(wrong.id(), new ExpectedVersion(1L), fields(null, "1500", null, null, null), mona);
        assertThat(right.version()).isEqualTo(2);
        assertThat(right.distanceSinceFull()).isEqualTo("500.0");
        assertThat(read(vehicle).mileage()).isEqualTo("1500.0");
        assertThat(read(vehicle).fuelEfficiency()).isEqualTo("10.00");
        assertThat(changes.list(wrong.id(), PageRequest.first(10)).items())
                .singleElement()
                .returns("odometer", LedgerChange::field)
                .returns("2000.0", LedgerChange::before)
                .returns("1500.0", LedgerChange::after);
        refused(
                FleetError.METER_WENT_BACKWARDS,
                () -> fuel.revise(wrong.id(), ExpectedVersion.ANY, fields(null, "900", null, null, null), mona));
        assertThat(queries.find(wrong.id()).orElseThrow().odometer()).isEqualTo("1500.0");
    }

    @Test
    void whatIsRemovedDoesNotCountButIsNotForgotten() {
        var vehicle = vehicle("ABC 1", "DIESEL");
        fill(vehicle, day(-9), "1000", "30", true);
        var middle = fill(vehicle, day(-7), "1400", "40", true);
        var last = fill(vehicle, day(-5), "2000", "50", true);
        fuel.remove(middle.id(), ExpectedVersion.ANY, mona);
        assertThat(queries.find(middle.id())).isEmpty();
        assertThat(queries.find(last.id()).orElseThrow().distanceSinceFull()).isEqualTo("1000.0");
        assertThat(events.of(FuelEntryChanged.class).getLast().change()).isEqualTo(Change.DELETED);
        assertThat(changes.list(middle.id(), PageRequest.first(10)).items())
                .extracting(LedgerChange::field)
                .containsExactly("removedAt");
        refused(KernelError.NOT_FOUND, () -> fuel.remove(middle.id(), ExpectedVersion.ANY, mona));
        fill(vehicle, day(-7), "1400", "40", true);
    }

    @Test
    void theSameReceiptEnteredByManyIsInTheLogOnce() throws Exception {
        var vehicle = vehicle("ABC 1", "DIESEL");
        var outcomes = together(8, () -> fill(vehicle, day(-3), "1000", "50", true));
        assertThat(outcomes).filteredOn(FuelEntryView.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(DomainException.class::isInstance)
                .hasSize(7)
                .allSatisfy(no -> assertThat(((DomainException) no).code()).isEqualTo(FleetError.FUEL_LOGGED_ALREADY));
        assertThat(list(vehicle)).hasSize(1);
    }

    @Test
    void refusesWhatIsNotThereOrHasLeft() {
        var vehicle = vehicle("ABC 1", "DIESEL");
        var stranger = new FuelFields(
                UUID.randomUUID(),
                day(-1),
                null,
                number("10"),
                null,
                number("1"),
                null,
                null,
                null,
                number("1000"),
                null,
                null);
        refused(KernelError.VALIDATION_FAILED, () -> fuel.add(vehicle, stranger, mona));
        refused(KernelError.VALIDATION_FAILED, () -> fill(UUID.randomUUID(), day(-1), "1", "1", true));
        refused(KernelError.VALIDATION_FAILED, () -> fill(null, day(-1), "1", "1", true));
        decommission(vehicle);
        refused(FleetError.VEHICLE_LEFT_FLEET, () -> fill(vehicle, day(-1), "1", "1", true));
        assertThat(read(vehicle).mileage()).isEqualTo("0.0");
    }

    private List<FuelEntryView> list(UUID vehicle) {
        return queries.list(new FuelEntryFilter(vehicle, null, null, null, null, null), PageRequest.first(10))
                .items();
    }
}
