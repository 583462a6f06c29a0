package com.clutch.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.application.meter.MeterReadings;
import com.clutch.fleet.application.vehicle.VehicleQueries;
import com.clutch.fleet.application.vehicle.VehicleRegistration;
import com.clutch.fleet.application.vehicle.VehicleStatusControl;
import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ErrorCode;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.testing.RecordedEvents;
import com.clutch.testing.TestClock;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The module on its database, with a clock set by hand and events that are only recorded. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(MaintenanceFixture.Fakes.class)
public abstract class MaintenanceFixture {

    protected static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    protected TestClock clock;

    @Autowired
    protected RecordedEvents events;

    @Autowired
    private VehicleRegistration registration;

    @Autowired
    private VehicleStatusControl statusControl;

    @Autowired
    protected VehicleQueries vehicles;

    @Autowired
    protected MeterReadings meters;

    protected final Actor mona = Actor.system("mona", "test");

    @BeforeEach
    void start() {
        TestDatabase.reset();
        clock.set(START);
        events.clear();
    }

    /** A vehicle of make Toyota, model Hiace, without a name and with nothing on its meters. */
    protected UUID vehicle(String plate) {
        return registration.register(fields(plate), null, mona).id();
    }

    protected void decommission(UUID id) {
        statusControl.decommission(id, ExpectedVersion.ANY, "sold", mona);
    }

    protected VehicleView read(UUID vehicleId) {
        return vehicles.find(vehicleId).orElseThrow();
    }

    protected void odometer(UUID vehicleId, double kilometres, Instant at) {
        meters.record(
                vehicleId, MeterKind.ODOMETER, BigDecimal.valueOf(kilometres), at, ReadingSource.TELEMATICS, mona);
    }

    protected static Instant day(long days) {
        return START.plus(Duration.ofDays(days));
    }

    protected static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    protected static void refused(ErrorCode code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    /** What each of many threads answered or threw that call at once. */
    protected static List<Object> atOnce(int times, Callable<?> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var outcomes = new ArrayList<Object>();
            for (Future<?> future : threads.invokeAll(Collections.nCopies(times, call))) {
                outcomes.add(future.state() == Future.State.SUCCESS ? future.resultNow() : future.exceptionNow());
            }
            return outcomes;
        }
    }

    static VehicleFields fields(String plate) {
        return new VehicleFields(
                plate, null, "Toyota", "Hiace", 2022, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Fakes {

        @Bean
        @Primary
        TestClock testClock() {
            return TestClock.at(START);
        }

        @Bean
        @Primary
        RecordedEvents recordedEvents(TestClock clock) {
            return new RecordedEvents(clock);
        }
    }
}
