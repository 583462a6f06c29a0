package com.clutch.events.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of standing still costs.
 *
 * @param vehicleId the vehicle it is for, null when it is for more than one
 * @param fleetId the fleet it is for; null together with vehicleId when it is for every vehicle without a rate of its own or of its fleet
 * @param costPerHour in major units of the currency
 * @param currency code of ISO 4217
 */
public record DowntimeRateState(
        UUID id,
        @Nullable UUID vehicleId,
        @Nullable UUID fleetId,
        BigDecimal costPerHour,
        String currency,
        Instant createdAt) {}
