package com.clutch.fleet.application.fuel;

import com.clutch.fleet.domain.fuel.Fuel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which fills a list shows; null is no condition.
 *
 * @param fullFill whether the tank or battery was full afterwards
 * @param from first moment of filling
 * @param to first moment after it
 */
public record FuelEntryFilter(
        @Nullable UUID vehicleId,
        @Nullable UUID driverId,
        @Nullable Fuel fuelType,
        @Nullable Boolean fullFill,
        @Nullable Instant from,
        @Nullable Instant to) {}
