package com.clutch.fleet.application.downtime;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How long a vehicle stood still in a period for one reason. What lies outside of the period does not count; a downtime that goes
 * on counts up to now.
 *
 * @param id of the vehicle, and the reason
 * @param reason Maintenance, Breakdown, Driver Issues, Weather or other
 * @param downtimeHours two decimals
 * @param plannedHours those of them that were planned
 * @param downtimes how many there were
 * @param costPerHour the rate of the vehicle, else of its fleet, else of all; zero when none is set
 * @param cost hours at their rate, in the currency of the rate
 * @param currency of the rate
 * @param revenueLoss the cost in Egyptian pounds; zero when the rate is in another currency or none is set
 */
public record DowntimeMetric(
        String id,
        UUID vehicleId,
        String vehicleName,
        String reason,
        BigDecimal downtimeHours,
        BigDecimal plannedHours,
        int downtimes,
        BigDecimal costPerHour,
        BigDecimal cost,
        String currency,
        BigDecimal revenueLoss) {}
