package com.clutch.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.application.driver.DriverAdministration;
import com.clutch.fleet.application.driver.DriverView;
import com.clutch.fleet.application.vehicle.VehicleQueries;
import com.clutch.fleet.application.vehicle.VehicleRegistration;
import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.fleet.domain.driver.DriverFields;
import com.clutch.fleet.domain.driver.LicenseClass;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ErrorCode;
import com.clutch.platform.security.AccessTokens;
import com.clutch.platform.security.VerificationKeys;
import com.clutch.testing.AtOnce;
import com.clutch.testing.RecordedEvents;
import com.clutch.testing.TestClock;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The module on its database, with a clock set by hand and events that are only recorded. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FleetFixture.Fakes.class)
public abstract class FleetFixture {

    protected static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    protected TestClock clock;

    @Autowired
    protected RecordedEvents events;

    @Autowired
    protected VehicleRegistration registration;

    @Autowired
    protected VehicleQueries vehicles;

    @Autowired
    protected DriverAdministration drivers;

    @Autowired
    private MockMvc web;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private VerificationKeys keys;

    private SignedIn user;

    protected final Actor mona = Actor.system("mona", "test");

    @BeforeEach
    void start() {
        TestDatabase.reset();
        clock.set(START);
        events.clear();
    }

    /** A Toyota Hiace with nothing on its meters. */
    protected VehicleView vehicle(String plate) {
        return registration.register(VehicleFields.required(plate, "Toyota", "Hiace", 2022), null, mona);
    }

    /** An active driver with a licence that is good for years. */
    protected DriverView driver(String license) {
        return drivers.hire(driverFields(license, LocalDate.of(2029, 12, 31)), null, mona);
    }

    protected static DriverFields driverFields(String license, LocalDate expires) {
        return new DriverFields(
                "Omar Said", "+20 100 123 4567", null, license, LicenseClass.B, expires, null, null, null, null, null);
    }

    /** From now on, calls are those of somebody with these permissions. */
    protected void signIn(String... permissions) {
        user = SignedIn.with(web, keys, tokens, clock.instant(), permissions);
    }

    /**
     * Calls a route as whoever has signed in.
     *
     * @param json null without a body
     */
    protected ResultActions call(AbstractMockHttpServletRequestBuilder<?> request, String json) throws Exception {
        return user.call(request, json);
    }

    /** Sends a CSV file as whoever has signed in. */
    protected ResultActions csv(String path, String text) throws Exception {
        return user.csv(path, text);
    }

    /** What each of so many calls answered or threw that are made at once; a call knows its number. */
    protected static List<Object> atOnce(int times, IntFunction<Callable<?>> calls) throws InterruptedException {
        return AtOnce.run(IntStream.range(0, times).mapToObj(calls).toList());
    }

    protected static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    protected static void refused(ErrorCode code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(code));
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
