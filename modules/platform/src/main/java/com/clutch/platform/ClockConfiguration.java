package com.clutch.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place that reads the clock of the machine. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    /** The time in UTC. */
    @Bean
    public static Clock clock() {
        // The database keeps microseconds; what is answered and published now must not differ from what is read later.
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
