package com.clutch.fleet.application.diagnostics;

import static com.clutch.fleet.jooq.Tables.OBD_READING;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.fleet.TroubleCodeChanged;
import com.clutch.events.fleet.TroubleCodeDetected;
import com.clutch.events.fleet.TroubleCodeResolved;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.MaintenanceFixture;
import com.clutch.fleet.application.diagnostics.ScanIntake.Outcome;
import com.clutch.fleet.application.diagnostics.ScanIntake.Result;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.diagnostics.Code;
import com.clutch.fleet.domain.diagnostics.CodeStatus;
import com.clutch.fleet.domain.diagnostics.ObdReading;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScanIntakeTest extends MaintenanceFixture {

    private static final TroubleCodeFilter ALL = new TroubleCodeFilter(null, null, null, null, null, null);

    @Autowired
    private ScanIntake intake;

    @Autowired
    private TroubleCodeRepair repair;

    @Autowired
    private DiagnosticsQueries queries;

    @Autowired
    private DiagnosticsSnapshots snapshots;

    @Test
    void countsACodeThatIsOpenAndBeginsAnewAfterARepair() {
        var vehicle = hiace("ABC 123");
        odometer(vehicle, 1609.344, START);
        intake.require(reading(vehicle, START, "P0301"), mona);
        intake.require(reading(vehicle, START.plusSeconds(60), "P0301"), mona);
        var code = only();
        assertThat(code.seenCount()).isEqualTo(2);
        assertThat(code.mileage()).isEqualTo("1000.0");
        assertThat(events.of(TroubleCodeDetected.class)).hasSize(1);
        assertThat(events.of(TroubleCodeChanged.class))
                .extracting(TroubleCodeChanged::version)
                .containsExactly(1L, 2L);
        repair.resolve(code.id(), ExpectedVersion.ANY, "new coil", mona);
        assertThat(events.only(TroubleCodeResolved.class).note()).isEqualTo("new coil");
        refused(FleetError.CODE_RESOLVED_ALREADY, () -> repair.resolve(code.id(), ExpectedVersion.ANY, null, mona));
        intake.require(reading(vehicle, START.plusSeconds(120), "P0301"), mona);
        assertThat(queries.list(ALL, PageRequest.first(10)).items())
                .extracting(TroubleCodeView::status)
                .containsExactlyInAnyOrder(CodeStatus.RESOLVED, CodeStatus.ACTIVE);
    }

    @Test
    void saysOfEachReadingWhatBecameOfIt() {
        var vehicle = hiace("ABC 123");
        var left = hiace("ABC 124");
        decommission(left);
        var results = intake.takeIn(
                List.of(
                        reading(vehicle, START, "P0420"),
                        reading(vehicle, START, "P0420"),
                        reading(left, START, "P0420"),
                        reading(new UUID(0, 9), START, "P0420"),
                        reading(vehicle, START.plusSeconds(3600), "P0420")),
                mona);
        assertThat(results)
                .extracting(Result::outcome)
                .containsExactly(
                        Outcome.ACCEPTED, Outcome.DUPLICATE, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(results)
                .extracting(Result::code)
                .containsExactly(null, null, "VEHICLE_LEFT_FLEET", "NOT_FOUND", "VALIDATION_FAILED");
        assertThat(only().seenCount()).isEqualTo(1);
        refused(KernelError.NOT_FOUND, () -> intake.require(reading(new UUID(0, 9), START, "P0420"), mona));
    }

    @Test
    void hasACodeOpenOnceHoweverManyReport() throws Exception {
        var vehicle = hiace("ABC 123");
        var second = new AtomicInteger();
        together(
                8, () -> intake.require(reading(vehicle, START.minusSeconds(second.incrementAndGet()), "P0301"), mona));
        assertThat(only().seenCount()).isEqualTo(8);
        assertThat(events.of(TroubleCodeDetected.class)).hasSize(1);
    }

    @Test
    void takesAThousandReadingsAtOnce() {
        var vehicles =
                Stream.of("ABC 1", "ABC 2", "ABC 3", "ABC 4").map(this::hiace).toList();
        var readings = new ArrayList<ObdReading>();
        for (var n = 0; n < 1000; n++) {
            readings.add(reading(vehicles.get(n % 4), START.minusSeconds(n), n % 10 == 0 ? "P0301" : "P0420"));
        }
        assertThat(intake.takeIn(readings, mona)).extracting(Result::outcome).containsOnly(Outcome.ACCEPTED);
        assertThat(intake.takeIn(readings, mona)).extracting(Result::outcome).containsOnly(Outcome.DUPLICATE);
        assertThat(TestDatabase.dsl().fetchCount(OBD_READING)).isEqualTo(1000);
        assertThat(queries.list(ALL, PageRequest.first(20)).items().stream()
                        .mapToLong(TroubleCodeView::seenCount)
                        .sum())
                .isEqualTo(1000);
    }

    @Test
    void showsTheHealthThatIsLeft() {
        var vehicle = hiace("ABC 123");
        hiace("ABC 124");
        intake.require(reading(vehicle, START, "P0301", "C0035"), mona);
        assertThat(queries.health(null, PageRequest.first(10)).items())
                .singleElement()
                .satisfies(health -> {
                    assertThat(health.vehicleName()).isEqualTo("Toyota Hiace");
                    assertThat(health.overallHealth()).isEqualTo(40);
                    assertThat(health.activeDTCs()).isEqualTo(2);
                    assertThat(health.lastScan()).isEqualTo(START);
                });
    }

    @Test
    void tellsEveryCodeAgainToWhoeverAsks() {
        intake.require(reading(hiace("ABC 123"), START, "P0301"), mona);
        var live = events.only(TroubleCodeChanged.class);
        events.clear();
        snapshots.answer(new SnapshotRequested(events.header(mona), new UUID(0, 3), TroubleCodeChanged.TOPIC));
        assertThat(events.only(TroubleCodeChanged.class).state()).isEqualTo(live.state());
    }

    private TroubleCodeView only() {
        var codes = queries.list(ALL, PageRequest.first(10)).items();
        assertThat(codes).hasSize(1);
        return codes.getFirst();
    }

    private static ObdReading reading(UUID vehicle, Instant at, String... codes) {
        return new ObdReading(
                new UUID(0, 0),
                vehicle,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Stream.of(codes).map(Code::new).toList(),
                List.of());
    }
}
