package com.clutch.events.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an insurance policy of a vehicle.
 *
 * @param coverage compulsory, third_party, comprehensive or other
 * @param premium for the whole time, in major units of the currency
 * @param currency code of ISO 4217
 * @param startsOn first day
 * @param endsOn last day
 */
public record InsurancePolicyState(
        UUID id,
        UUID vehicleId,
        String insurer,
        String policyNumber,
        String coverage,
        BigDecimal premium,
        String currency,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String note,
        Instant createdAt) {}
