package com.clutch.fleet.domain.group;

import java.math.BigDecimal;

/**
 * From where on something in a fleet deserves attention.
 *
 * @param fuelAlertThreshold percent of a full tank or battery, one decimal
 * @param speedLimit kilometres per hour
 * @param maintenanceReminderDays days before a maintenance is due
 */
public record FleetSettings(BigDecimal fuelAlertThreshold, int speedLimit, int maintenanceReminderDays) {

    /** Without another word: a fifth of a tank, 120 km/h, a week. */
    public static final FleetSettings USUAL = new FleetSettings(new BigDecimal("20.0"), 120, 7);
}
