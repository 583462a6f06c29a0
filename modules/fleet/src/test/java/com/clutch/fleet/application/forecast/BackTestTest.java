package com.clutch.fleet.application.forecast;

import static com.clutch.fleet.jooq.Tables.METER_READING;
import static com.clutch.fleet.jooq.Tables.WORK_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.max;

import com.clutch.fleet.MaintenanceFixture;
import com.clutch.fleet.application.diagnostics.ScanIntake;
import com.clutch.fleet.application.maintenance.ServicePlanning;
import com.clutch.fleet.application.maintenance.WorkOrderProgress;
import com.clutch.fleet.application.maintenance.WorkOrderProgress.Ending;
import com.clutch.fleet.application.maintenance.WorkOrderScheduling;
import com.clutch.fleet.application.meter.MeterReadings.Told;
import com.clutch.fleet.domain.diagnostics.Code;
import com.clutch.fleet.domain.diagnostics.ObdReading;
import com.clutch.fleet.domain.forecast.Factor;
import com.clutch.fleet.domain.forecast.Factor.Kind;
import com.clutch.fleet.domain.maintenance.Bill;
import com.clutch.fleet.domain.maintenance.Task;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.testing.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two years of twelve vehicles, the same on every run. Vehicle v drives 15 + 12·v km on a mean day, up to a quarter more in
 * spring and less in autumn, and tells its odometer once a week. It is to be serviced every 10,000 km or 180 days. The workshop
 * takes it between three days early and seven days late, in a fixed pattern.
 */
class BackTestTest extends MaintenanceFixture {

    private static final int DAYS = 730;
    private static final int VEHICLES = 12;

    @Autowired
    private ServicePlanning planning;

    @Autowired
    private WorkOrderScheduling scheduling;

    @Autowired
    private WorkOrderProgress progress;

    @Autowired
    private ScanIntake intake;

    @Autowired
    private MaintenanceForecast forecast;

    @Autowired
    private BackTest backTest;

    @Test
    void foretellsMoreServicesThanTheCalendarAndSaysSoInTheDocs() throws IOException {
        clock.set(day(DAYS));
        for (var v = 0; v < VEHICLES; v++) {
            history(v);
        }
        var report = backTest.run(START, day(DAYS), 30);
        assertThat(report.services()).isGreaterThan(30);
        assertThat(report.forecast().predicted()).isEqualTo(report.services());
        assertThat(report.planDate().predicted()).isEqualTo(report.services());
        assertThat(report.forecast().share())
                .isGreaterThan(report.planDate().share().add(BigDecimal.TEN));
        var rows = List.of(
                "| forecast | %d | %d | %s %% | %s |"
                        .formatted(
                                report.services(),
                                report.forecast().withinTolerance(),
                                report.forecast().share(),
                                report.forecast().meanAbsoluteErrorDays()),
                "| plan date | %d | %d | %s %% | %s |"
                        .formatted(
                                report.services(),
                                report.planDate().withinTolerance(),
                                report.planDate().share(),
                                report.planDate().meanAbsoluteErrorDays()));
        assertThat(Files.readString(Path.of("../../docs/maintenance-forecast.md")))
                .contains(rows);
    }

    @Test
    void knowsNothingOfWhatHappenedAfterTheForecast() {
        clock.set(day(DAYS));
        var vehicle = history(9);
        var before = backTest.run(START, day(DAYS), 30);
        var last = TestDatabase.dsl()
                .select(max(WORK_ORDER.COMPLETED_AT))
                .from(WORK_ORDER)
                .fetchOptional(0, Instant.class)
                .orElseThrow();
        TestDatabase.dsl()
                .update(METER_READING)
                .set(METER_READING.VALUE, METER_READING.VALUE.add(5000))
                .where(METER_READING.VEHICLE_ID.eq(vehicle))
                .and(METER_READING.READ_AT.gt(last.minus(Duration.ofDays(29))))
                .execute();
        assertThat(backTest.run(START, day(DAYS), 30)).isEqualTo(before);
    }

    @Test
    void isEmptyWithoutHistory() {
        var report = backTest.run(null, null, 30);
        assertThat(report.services()).isZero();
        assertThat(report.forecast().share()).isEqualTo("0.0");
        assertThat(forecast.within(30)).isEmpty();
    }

    @Test
    void saysOfEachVehicleWhenAndWhy() {
        var steady = hiace("ABC 1");
        plan(steady, START);
        tell(steady, 100, 0, 70);
        var faulty = hiace("ABC 2");
        hiace("ABC 3");
        clock.set(day(70));
        intake.require(
                new ObdReading(
                        new UUID(0, 0),
                        faulty,
                        day(70),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new Code("P0301")),
                        List.of()),
                mona);
        var rows = forecast.within(60);
        assertThat(rows).extracting(ForecastRow::vehicleId).containsExactly(faulty, steady);
        assertThat(rows.getFirst().predictedDate()).isEqualTo(day(71));
        assertThat(rows.getFirst().reason()).contains("P0301", "critical");
        var row = rows.getLast();
        assertThat(row.predictedDate()).isBetween(day(99), day(101));
        assertThat(row.confidence()).isGreaterThan(95);
        assertThat(row.reason()).startsWith("Service: reaches 10000 km");
        assertThat(row.factors()).extracting(Factor::kind).containsExactly(Kind.DISTANCE, Kind.PLAN_DATE);
        assertThat(forecast.within(20)).hasSize(1);
        decommission(faulty);
        assertThat(forecast.within(3650)).hasSize(1);
    }

    private UUID history(int v) {
        var vehicle = hiace("FC " + v);
        var perDay = 15 + 12 * v;
        tell(vehicle, perDay, v, DAYS);
        var plan = plan(vehicle, START);
        var last = 0;
        for (var k = 0; ; k++) {
            var due = last + 1;
            while (due < last + 180 && kilometres(perDay, v, due) < kilometres(perDay, v, last) + 10_000) {
                due++;
            }
            var done = due + (v * 7 + k * 5) % 11 - 3;
            if (done > DAYS) {
                return vehicle;
            }
            serve(vehicle, plan, day(done), kilometres(perDay, v, done));
            last = done;
        }
    }

    private void serve(UUID vehicle, UUID plan, Instant at, double odometer) {
        var said = new Task.Fields(null, null, null, null, null, at, null, null, null);
        var order = scheduling.schedule(vehicle, plan, said, Bill.Fields.NOTHING, mona);
        progress.start(order.id(), ExpectedVersion.ANY, false, mona);
        progress.complete(
                order.id(), ExpectedVersion.ANY, new Ending(at, rounded(odometer), null, Bill.Fields.NOTHING), mona);
    }

    private UUID plan(UUID vehicle, Instant since) {
        return planning.begin(
                        vehicle,
                        new ServicePlanning.Fields("Service", interval("10000", 180), since, BigDecimal.ZERO, null),
                        mona)
                .id();
    }

    private void tell(UUID vehicle, int perDay, int v, int days) {
        var told = new ArrayList<Told>();
        for (var d = 1; d <= days; d++) {
            if (d % 7 == 0) {
                told.add(new Told(
                        vehicle,
                        MeterKind.ODOMETER,
                        rounded(kilometres(perDay, v, d)),
                        day(d),
                        ReadingSource.TELEMATICS));
            }
        }
        clock.set(day(days));
        meters.requireAll(told, mona);
    }

    /** What the odometer reads after so many days: a mean day, with a season that differs in strength from vehicle to vehicle. */
    private static double kilometres(int perDay, int v, int days) {
        var season = v == 0 ? 0 : 0.25;
        var year = 2 * Math.PI / 365;
        return perDay * (days + season / year * (1 - Math.cos(year * days)));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
