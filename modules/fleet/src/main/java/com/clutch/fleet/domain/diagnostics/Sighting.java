package com.clutch.fleet.domain.diagnostics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code that was seen on a vehicle.
 *
 * @param confirmed false when the vehicle is not sure yet
 * @param odometer of the vehicle at that moment, in kilometres
 */
public record Sighting(
        UUID vehicleId,
        Code code,
        boolean confirmed,
        Instant at,
        BigDecimal odometer,
        @Nullable String location) {}
