package com.clutch.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.application.tracking.LocationIngest;
import com.clutch.fleet.domain.tracking.LocationFix.Report;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ErrorCode;
import com.clutch.kernel.Ids;
import com.clutch.testing.RecordedEvents;
import com.clutch.testing.TestClock;
import com.clutch.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The module on its database, with a clock set by hand and events that are only recorded. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TrackingFixture.Fakes.class)
public abstract class TrackingFixture {

    protected static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    protected TestClock clock;

    @Autowired
    protected RecordedEvents events;

    @Autowired
    protected LocationIngest ingest;

    protected final Actor mona = Actor.system("mona", "test");

    @BeforeEach
    void start() {
        TestDatabase.reset();
        clock.set(START);
        events.clear();
    }

    /** A vehicle of make Toyota, model Hiace, in a fleet or in none. */
    protected static UUID vehicle(String plate, UUID fleet) {
        var id = Ids.at(START);
        TestDatabase.dsl().execute("""
                insert into fleet.vehicle (id, version, license_plate, make, model, year, status, mileage, currency,
                    address, latitude, longitude, fleet_id, created_at, updated_at)
                values ({0}, 1, {1}, 'Toyota', 'Hiace', 2022, 'ACTIVE', 0, 'EGP', 'Depot', 30, 31, {2}, {3}, {3})
                """, value(id), value(plate), value(fleet), value(START));
        return id;
    }

    /** A fleet that may be so fast. */
    protected static UUID fleet(int speedLimit) {
        var id = Ids.at(START);
        TestDatabase.dsl().execute("""
                insert into fleet.fleet (id, version, name, status, fuel_alert_threshold, speed_limit,
                    maintenance_reminder_days, created_at, updated_at)
                values ({0}, 1, 'Fleet ' || {0}, 'ACTIVE', 20, {1}, 7, {2}, {2})
                """, value(id), value(speedLimit), value(START));
        return id;
    }

    protected static UUID driver(String name) {
        var id = Ids.at(START);
        TestDatabase.dsl().execute("""
                insert into fleet.driver (id, version, name, phone, license_number, license_class, license_expires_on,
                    status, certifications, created_at, updated_at)
                values ({0}, 1, {1}, '+20 100', 'L ' || {0}, 'B', '2030-01-01', 'ACTIVE', array[]::text[], {2}, {2})
                """, value(id), value(name), value(START));
        return id;
    }

    protected static Report at(UUID vehicle, double latitude, double longitude, long seconds) {
        return at(vehicle, latitude, longitude, null, seconds);
    }

    protected static Report at(UUID vehicle, double latitude, double longitude, Double speed, long seconds) {
        return new Report(vehicle, latitude, longitude, speed, 90.0, START.plusSeconds(seconds));
    }

    protected static void refused(ErrorCode code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    /** What each of many threads answered or threw that call at the same moment. */
    protected static List<Object> atOnce(int times, IntFunction<Callable<?>> calls) throws InterruptedException {
        var barrier = new CyclicBarrier(times);
        try (var threads = Executors.newFixedThreadPool(times)) {
            var tasks = new ArrayList<Callable<Object>>();
            for (var index = 0; index < times; index++) {
                var call = calls.apply(index);
                tasks.add(() -> {
                    barrier.await();
                    return call.call();
                });
            }
            var outcomes = new ArrayList<Object>();
            for (var future : threads.invokeAll(tasks)) {
                try {
                    outcomes.add(future.get());
                } catch (java.util.concurrent.ExecutionException failed) {
                    outcomes.add(failed.getCause());
                }
            }
            return outcomes;
        }
    }

    private static org.jooq.Field<?> value(Object value) {
        return org.jooq.impl.DSL.val(value);
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
