package com.clutch.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.EventHeader;
import com.clutch.events.fleet.DowntimeChanged;
import com.clutch.events.fleet.DowntimeRateChanged;
import com.clutch.events.fleet.FuelEntryChanged;
import com.clutch.events.fleet.InsurancePolicyChanged;
import com.clutch.events.fleet.InsurancePolicyExpiring;
import com.clutch.events.fleet.RegistrationChanged;
import com.clutch.events.fleet.RegistrationExpiring;
import com.clutch.events.fleet.VehicleDocumentChanged;
import com.clutch.events.fleet.VehicleDocumentExpiring;
import com.clutch.events.fleet.VehicleExpenseChanged;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.cost.ExpenseRecording;
import com.clutch.fleet.application.downtime.DowntimePricing;
import com.clutch.fleet.application.downtime.DowntimeRecording;
import com.clutch.fleet.application.fuel.FuelLogging;
import com.clutch.fleet.application.papers.DocumentFiling;
import com.clutch.fleet.application.papers.ExpiryWatch;
import com.clutch.fleet.application.papers.InsuranceRecording;
import com.clutch.fleet.application.papers.RegistrationRecording;
import com.clutch.fleet.domain.cost.ExpenseCategory;
import com.clutch.fleet.domain.cost.ExpenseFields;
import com.clutch.fleet.domain.downtime.DowntimeFields;
import com.clutch.fleet.domain.downtime.DowntimeReason;
import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.fleet.domain.fuel.FuelFields;
import com.clutch.fleet.domain.papers.DocumentFields;
import com.clutch.fleet.domain.papers.DocumentKind;
import com.clutch.fleet.domain.papers.InsuranceFields;
import com.clutch.fleet.domain.papers.RegistrationFields;
import com.clutch.kernel.Actor;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;

/** What the ledgers tell through the real registry, and what they answer when asked. */
@ApplicationModuleTest
class LedgerModuleTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Actor mona = Actor.system("mona", "test");
    private final UUID vehicle = new UUID(0x7000L, 0x8000_0000_0000_0001L);

    @Autowired
    private FuelLogging fuel;

    @Autowired
    private DowntimeRecording downtimes;

    @Autowired
    private DowntimePricing pricing;

    @Autowired
    private ExpenseRecording expenses;

    @Autowired
    private InsuranceRecording insurance;

    @Autowired
    private RegistrationRecording registrations;

    @Autowired
    private DocumentFiling documents;

    @Autowired
    private ExpiryWatch watch;

    @BeforeEach
    void start() {
        TestDatabase.reset();
        TestDatabase.dsl().execute("""
            insert into fleet.vehicle (id, version, license_plate, make, model, year, status, currency, created_at,
                updated_at)
            values (?, 1, 'ABC 1', 'Toyota', 'Hiace', 2022, 'ACTIVE', 'EGP', now(), now())
            """, vehicle);
        TestDatabase.dsl().execute("insert into fleet.vehicle_telemetry (vehicle_id, odometer) values (?, 0)", vehicle);
    }

    @Test
    void tellsOfFuel(Scenario scenario) {
        scenario.stimulate(this::fill)
                .andWaitForEventOfType(FuelEntryChanged.class)
                .toArriveAndVerify(event -> assertThat(event.state().unit()).isEqualTo("litre"));
    }

    @Test
    void tellsOfDowntimesAndRates(Scenario scenario) {
        scenario.stimulate(() -> downtimes.add(
                        vehicle, new DowntimeFields(DowntimeReason.DRIVER_ISSUES, true, null, null, null), mona))
                .andWaitForEventOfType(DowntimeChanged.class)
                .toArriveAndVerify(event -> assertThat(event.state().reason()).isEqualTo("driver_issues"));
        scenario.stimulate(() -> pricing.add(vehicle, null, BigDecimal.TEN, null, mona))
                .andWaitForEventOfType(DowntimeRateChanged.class)
                .toArriveAndVerify(
                        event -> assertThat(event.state().vehicleId()).isEqualTo(vehicle));
    }

    @Test
    void tellsOfExpenses(Scenario scenario) {
        scenario.stimulate(() -> expenses.add(
                        vehicle,
                        new ExpenseFields(ExpenseCategory.FINE, TODAY.minusDays(1), BigDecimal.TEN, null, null, null),
                        mona))
                .andWaitForEventOfType(VehicleExpenseChanged.class)
                .toArriveAndVerify(event -> assertThat(event.state().category()).isEqualTo("fine"));
    }

    @Test
    void tellsOfPapersAndThatTheyExpire(Scenario scenario) {
        scenario.stimulate(this::insured)
                .andWaitForEventOfType(InsurancePolicyChanged.class)
                .toArriveAndVerify(event -> assertThat(event.state().endsOn()).isEqualTo(TODAY));
        scenario.stimulate(() -> registrations.add(
                        vehicle, new RegistrationFields("R", "Giza", TODAY.minusYears(1), TODAY, null), mona))
                .andWaitForEventOfType(RegistrationChanged.class)
                .toArriveAndVerify(event -> assertThat(event.state().number()).isEqualTo("R"));
        scenario.stimulate(() -> documents.add(
                        vehicle,
                        new DocumentFields(DocumentKind.PHOTO, "Front", "https://a.test/x", TODAY, null),
                        mona))
                .andWaitForEventOfType(VehicleDocumentChanged.class)
                .toArriveAndVerify(event -> assertThat(event.state().kind()).isEqualTo("photo"));
        scenario.stimulate(() -> watch.tellSome())
                .andWaitForEventOfType(VehicleDocumentExpiring.class)
                .toArriveAndVerify(event -> assertThat(event.title()).isEqualTo("Front"));
    }

    @Test
    void tellsOfEachKindOfPaperThatExpires(Scenario scenario) {
        insured();
        scenario.stimulate(() -> watch.tellSome())
                .andWaitForEventOfType(InsurancePolicyExpiring.class)
                .toArriveAndVerify(event -> assertThat(event.policyNumber()).isEqualTo("P"));
        registrations.add(vehicle, new RegistrationFields("R", "Giza", TODAY.minusYears(1), TODAY, null), mona);
        scenario.stimulate(() -> watch.tellSome())
                .andWaitForEventOfType(RegistrationExpiring.class)
                .toArriveAndVerify(event -> assertThat(event.number()).isEqualTo("R"));
    }

    @ParameterizedTest
    @CsvSource({
        FuelEntryChanged.TOPIC + ", 1",
        DowntimeChanged.TOPIC + ", 0",
        DowntimeRateChanged.TOPIC + ", 1",
        VehicleExpenseChanged.TOPIC + ", 0",
        InsurancePolicyChanged.TOPIC + ", 1",
        RegistrationChanged.TOPIC + ", 0",
        VehicleDocumentChanged.TOPIC + ", 0"
    })
    void tellsEverythingAgainWhenAsked(String topic, long told, Scenario scenario) {
        fill();
        insured();
        pricing.add(vehicle, null, BigDecimal.TEN, null, mona);
        var request = UUID.randomUUID();
        var header =
                new EventHeader(request, Instant.now(), "SYSTEM", new UUID(0, 1), "test", null, null, null, "test");
        scenario.publish(new SnapshotRequested(header, request, topic))
                .andWaitAtMost(Duration.ofSeconds(10))
                .andWaitForEventOfType(SnapshotCompleted.class)
                .matching(completed -> completed.requestId().equals(request))
                .toArriveAndVerify(completed -> assertThat(completed.count()).isEqualTo(told));
    }

    private UUID fill() {
        return fuel.add(
                        vehicle,
                        new FuelFields(
                                null,
                                TODAY.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant(),
                                Fuel.DIESEL,
                                BigDecimal.TEN,
                                null,
                                BigDecimal.ONE,
                                null,
                                null,
                                null,
                                new BigDecimal("1000"),
                                null,
                                null),
                        mona)
                .id();
    }

    private UUID insured() {
        return insurance
                .add(
                        vehicle,
                        new InsuranceFields("Misr", "P", null, BigDecimal.TEN, null, TODAY.minusDays(300), TODAY, null),
                        mona)
                .id();
    }
}
