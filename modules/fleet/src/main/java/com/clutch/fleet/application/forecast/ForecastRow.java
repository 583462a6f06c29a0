package com.clutch.fleet.application.forecast;

import com.clutch.fleet.domain.forecast.Factor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The next service of a vehicle as it is foretold.
 *
 * @param id the vehicle
 * @param predictedDate now when it should have been done before
 * @param confidence 0 to 100: how likely the service falls within two weeks of the date
 * @param reason what decides
 * @param overdue whether the day that was foretold has passed
 * @param factors everything that was weighed, what decides first
 */
public record ForecastRow(
        UUID id,
        UUID vehicleId,
        String vehicleName,
        String licensePlate,
        @Nullable UUID planId,
        Instant predictedDate,
        int confidence,
        String reason,
        boolean overdue,
        List<Factor> factors) {}
