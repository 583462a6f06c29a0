package com.clutch.platform.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one caller may call one instance.
 *
 * @param burst calls of an account within the burst period
 * @param burstPeriod short period; a page fires about twelve calls at once
 * @param sustained calls of an account within the sustained period
 * @param sustainedPeriod long period
 * @param publicFactor what the limits of public routes are multiplied by, for load tests and large offices behind one address
 */
@ConfigurationProperties("clutch.limits")
record LimitSettings(
        @DefaultValue("60") int burst,
        @DefaultValue("10s") Duration burstPeriod,
        @DefaultValue("2400") int sustained,
        @DefaultValue("10m") Duration sustainedPeriod,
        @DefaultValue("1") double publicFactor) {

    LimitSettings {
        if (burst < 1 || sustained < 1 || publicFactor <= 0) {
            throw new IllegalArgumentException("clutch.limits: every limit must be greater than zero.");
        }
    }
}
