package com.clutch.fleet.application.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.clutch.events.fleet.MetersRead;
import com.clutch.fleet.FleetFixture;
import com.clutch.fleet.application.meter.MeterReadings.Told;
import com.clutch.fleet.application.vehicle.VehicleStatusControl;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.TestDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeterReadingsTest extends FleetFixture {

    private static final ReadingQueries.Filter ALL = new ReadingQueries.Filter(null, null, null, null, null);

    @Autowired
    private MeterReadings meters;

    @Autowired
    private ReadingQueries readings;

    @Autowired
    private VehicleStatusControl statusControl;

    private UUID bus;

    @BeforeEach
    void register() {
        bus = vehicle("BUS 1").id();
        events.clear();
    }

    @Test
    void movesTheVehicleAndTellsTheOthers() {
        odometer("1200.04", START.minusSeconds(60));
        meters.record(bus, MeterKind.ENGINE_HOURS, number("31.5"), START, ReadingSource.WORK_ORDER, mona);
        var view = vehicles.get(bus);
        assertThat(view.mileage()).isEqualTo("1200.0");
        assertThat(view.engineHours()).isEqualTo("31.5");
        assertThat(view.version()).isEqualTo(1);
        assertThat(events.of(MetersRead.class))
                .flatExtracting(MetersRead::meters)
                .extracting("kind", "value", "source")
                .containsExactly(
                        tuple("odometer", number("1200.0"), "telematics"),
                        tuple("engine_hours", number("31.5"), "work_order"));
    }

    @Test
    void keepsALateReadingWithoutMovingTheVehicle() {
        odometer("500", START);
        events.clear();
        odometer("300", START.minusSeconds(3600));
        assertThat(vehicles.get(bus).mileage()).isEqualTo("500.0");
        assertThat(events.all()).isEmpty();
        refused(FleetError.METER_WENT_BACKWARDS, () -> odometer("301", START.minusSeconds(7200)));
        refused(FleetError.METER_WENT_BACKWARDS, () -> odometer("299", START.minusSeconds(1800)));
    }

    @Test
    void takesTheSameReadingOnce() {
        odometer("500", START);
        odometer("500", START);
        assertThat(list()).hasSize(1);
    }

    @Test
    void knowsNoVehicleThatIsNotThereOrHasLeft() {
        refused(
                KernelError.NOT_FOUND,
                () -> meters.record(
                        UUID.randomUUID(), MeterKind.ODOMETER, number("1"), START, ReadingSource.MANUAL, mona));
        statusControl.decommission(bus, ExpectedVersion.ANY, null, mona);
        refused(FleetError.VEHICLE_LEFT_FLEET, () -> odometer("1", START));
    }

    @Test
    void correctsAWrongReadingWithAReason() {
        odometer("500", START.minusSeconds(3600));
        odometer("9500", START.minusSeconds(60));
        refused(FleetError.METER_WENT_BACKWARDS, () -> odometer("600", START));
        var wrong = list().getFirst();
        var right = meters.correct(wrong.id(), number("550"), null, "typing error", mona);
        assertThat(vehicles.get(bus).mileage()).isEqualTo("550.0");
        assertThat(list()).extracting(ReadingView::corrected).containsExactlyInAnyOrder(true, false, false);
        assertThat(right.corrects()).isEqualTo(wrong.id());
        assertThat(events.of(MetersRead.class).getLast().meters().getFirst().value())
                .isEqualTo("550.0");
        odometer("600", START);
        refused(
                FleetError.READING_CORRECTED_ALREADY,
                () -> meters.correct(wrong.id(), number("540"), null, "again", mona));
        refused(
                FleetError.METER_WENT_BACKWARDS,
                () -> meters.correct(right.id(), number("499"), null, "too low", mona));
    }

    @Test
    void doesNotPutAReadingInThePlaceOfAnother() {
        odometer("500", START.minusSeconds(3600));
        odometer("600", START.minusSeconds(60));
        var first = list().getLast();
        refused(
                FleetError.METER_READ_ALREADY,
                () -> meters.correct(first.id(), number("600"), START.minusSeconds(60), "wrong hour", mona));
        assertThat(list()).hasSize(2).noneMatch(ReadingView::corrected);
    }

    @Test
    void letsTheMileageOfAVehicleBeCorrectedThatItCameWith() {
        var old = registration.register(
                new VehicleFields(
                        "OLD 1",
                        null,
                        "Kia",
                        "Rio",
                        2015,
                        null,
                        null,
                        null,
                        null,
                        null,
                        number("88000"),
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
                mona);
        var first = readings.list(old.id(), ALL, page()).items().getFirst();
        assertThat(first.value()).isEqualTo("88000.0");
        meters.correct(first.id(), number("8800"), null, "a zero too many", mona);
        assertThat(vehicles.get(old.id()).mileage()).isEqualTo("8800.0");
    }

    @Test
    void recordsWhatCanBeRecordedOfABatchAndTellsItOnce() {
        var van = vehicle("VAN 1").id();
        events.clear();
        var outcomes = meters.recordAll(
                List.of(
                        told(bus, "10", START.minusSeconds(50)),
                        told(van, "7", START.minusSeconds(50)),
                        told(bus, "9", START.minusSeconds(40)),
                        told(UUID.randomUUID(), "1", START),
                        told(bus, "12", START.minusSeconds(30)),
                        told(bus, "12", START.minusSeconds(30))),
                mona);
        assertThat(outcomes)
                .extracting(outcome -> outcome.refusal() == null
                        ? outcome.reading() == null ? "known" : "recorded"
                        : outcome.refusal().code().name())
                .containsExactly("recorded", "recorded", "METER_WENT_BACKWARDS", "NOT_FOUND", "recorded", "known");
        assertThat(events.only(MetersRead.class).meters())
                .extracting("vehicleId", "value")
                .containsExactlyInAnyOrder(tuple(van, number("7.0")), tuple(bus, number("12.0")));
    }

    @Test
    void growsWhenManyTellAtOnce() throws Exception {
        var outcomes = atOnce(16, number -> (Callable<?>) () -> {
            odometer(String.valueOf(1000 - number * 10), START.minusSeconds(number % 4 * 7L));
            return "recorded";
        });
        assertThat(outcomes).allMatch(outcome -> outcome.equals("recorded") || outcome instanceof DomainException);
        assertThat(outcomes).contains("recorded");
        var backwards = TestDatabase.dsl().fetchValue("""
                select count(*) from (select value - lag(value) over (order by read_at) as step
                    from fleet.meter_reading where not corrected) steps where step < 0""");
        assertThat(((Number) backwards).intValue()).isZero();
        assertThat(vehicles.get(bus).mileage())
                .isEqualByComparingTo(list().stream()
                        .map(ReadingView::value)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private List<ReadingView> list() {
        return readings.list(bus, ALL, page()).items();
    }

    private static PageRequest page() {
        return new PageRequest(1, 100, List.of(), null);
    }

    private static Told told(UUID vehicle, String value, Instant at) {
        return new Told(vehicle, MeterKind.ODOMETER, number(value), at, ReadingSource.TELEMATICS);
    }

    private void odometer(String value, Instant at) {
        meters.record(bus, MeterKind.ODOMETER, number(value), at, ReadingSource.TELEMATICS, mona);
    }
}
