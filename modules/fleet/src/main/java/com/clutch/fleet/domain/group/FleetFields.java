package com.clutch.fleet.domain.group;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What somebody says about a fleet; null, and a blank text, mean that nothing is said about the field. */
public record FleetFields(
        @Nullable String name,
        @Nullable String description,
        @Nullable String manager,
        @Nullable BigDecimal fuelAlertThreshold,
        @Nullable Integer speedLimit,
        @Nullable Integer maintenanceReminderDays) {}
