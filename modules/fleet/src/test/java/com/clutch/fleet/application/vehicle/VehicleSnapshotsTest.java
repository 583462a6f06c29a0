package com.clutch.fleet.application.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.fleet.VehicleChanged;
import com.clutch.events.fleet.VehicleStatusChanged;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.testing.TestDatabase;
import com.clutch.testing.ToldEvents;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;

/** Whoever lost his copy is told everything again. */
@ApplicationModuleTest
@Import(ToldEvents.class)
class VehicleSnapshotsTest {

    private static final Actor SYSTEM = Actor.system("test", "test");
    // More than two pages.
    private static final int MANY = 1001;

    @Autowired
    EventPublisher publisher;

    @Autowired
    ToldEvents told;

    @BeforeEach
    void startEmpty() {
        TestDatabase.reset();
        told.clear();
    }

    @Test
    void anEmptyFleetIsToldAtOnce(Scenario scenario) {
        assertThat(ask(scenario, VehicleChanged.TOPIC).count()).isZero();
        assertThat(ask(scenario, VehicleStatusChanged.TOPIC).count()).isZero();
    }

    @Test
    void everyVehicleIsToldOnceInItsVersion(Scenario scenario) {
        store();
        assertThat(ask(scenario, VehicleChanged.TOPIC).count()).isEqualTo(MANY);
        assertThat(told.of(VehicleChanged.class))
                .hasSize(MANY)
                .allSatisfy(event -> {
                    assertThat(event.change()).isEqualTo(Change.SNAPSHOT);
                    assertThat(event.version()).isEqualTo(2);
                    assertThat(event.state().make()).isEqualTo("Kia");
                    assertThat(event.changes()).isEmpty();
                })
                .extracting(VehicleChanged::aggregateId)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyChangeOfStatusIsToldOnce(Scenario scenario) {
        store();
        assertThat(ask(scenario, VehicleStatusChanged.TOPIC).count()).isEqualTo(2L * MANY);
        assertThat(told.of(VehicleStatusChanged.class))
                .hasSize(2 * MANY)
                .extracting(event -> event.vehicleId() + " " + event.sequence())
                .doesNotHaveDuplicates();
        assertThat(told.of(VehicleStatusChanged.class))
                .filteredOn(event -> event.sequence() == 2)
                .hasSize(MANY)
                .allSatisfy(event -> {
                    assertThat(event.from()).isEqualTo("active");
                    assertThat(event.to()).isEqualTo("maintenance");
                    assertThat(event.reason()).isEqualTo("brakes");
                    assertThat(event.at()).isEqualTo("2026-03-01T08:00:00Z");
                });
    }

    @Test
    void nobodyElsesTopicIsAnswered(Scenario scenario) {
        scenario.publish(new SnapshotRequested(publisher.header(SYSTEM), new UUID(1, 1), "identity.account"));
        assertThat(ask(scenario, VehicleChanged.TOPIC).topic()).isEqualTo(VehicleChanged.TOPIC);
        assertThat(told.of(SnapshotCompleted.class)).hasSize(1);
    }

    private SnapshotCompleted ask(Scenario scenario, String topic) {
        told.clear();
        var id = UUID.randomUUID();
        scenario.publish(new SnapshotRequested(publisher.header(SYSTEM), id, topic))
                .andWaitAtMost(Duration.ofSeconds(20))
                .andWaitForStateChange(() -> told.of(SnapshotCompleted.class), done -> !done.isEmpty())
                .andVerify(done -> assertThat(done)
                        .singleElement()
                        .satisfies(end -> assertThat(end.requestId()).isEqualTo(id)));
        return told.of(SnapshotCompleted.class).getFirst();
    }

    private static void store() {
        TestDatabase.dsl().execute("""
            insert into fleet.vehicle (id, version, license_plate, make, model, year, status, currency,
                created_at, updated_at)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 2, 'TEST ' || n, 'Kia', 'Rio', 2024,
                'MAINTENANCE', 'EGP', timestamptz '2026-02-01 08:00Z', timestamptz '2026-03-01 08:00Z'
            from generate_series(1, %d) n
            """.formatted(MANY));
        TestDatabase.dsl()
                .execute("insert into fleet.vehicle_telemetry (vehicle_id, odometer) select id, 0 from fleet.vehicle");
        TestDatabase.dsl().execute("""
            insert into fleet.vehicle_status_change
            select id, 1, gen_random_uuid(), null, 'ACTIVE', null, created_at, id, 'test' from fleet.vehicle
            union all
            select id, 2, gen_random_uuid(), 'ACTIVE', 'MAINTENANCE', 'brakes', updated_at, id, 'test'
            from fleet.vehicle
            """);
    }
}
