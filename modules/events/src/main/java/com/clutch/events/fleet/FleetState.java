package com.clutch.events.fleet;

import com.clutch.events.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a fleet.
 *
 * @param name of one fleet at a time
 * @param manager name of the person who answers for it, null when nobody does
 * @param status active, inactive or suspended
 * @param fuelAlertThreshold percent of a full tank or battery below which its vehicles need attention
 * @param speedLimit kilometres per hour
 * @param maintenanceReminderDays days before a maintenance at which somebody is reminded
 */
public record FleetState(
        UUID id,
        String name,
        @Nullable String description,
        @Personal @Nullable String manager,
        String status,
        BigDecimal fuelAlertThreshold,
        int speedLimit,
        int maintenanceReminderDays,
        Instant createdAt) {}
