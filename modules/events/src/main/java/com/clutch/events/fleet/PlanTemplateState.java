package com.clutch.events.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a template of service plans.
 *
 * @param make null for every make
 * @param model null for every model
 * @param fleetId null for every fleet
 * @param everyKm kilometres between two services, null when distance does not matter
 * @param everyDays days between two services, null when time does not matter
 * @param everyHours engine hours between two services, null when they do not matter
 * @param active false when it is not applied any more
 */
public record PlanTemplateState(
        UUID id,
        String name,
        @Nullable String make,
        @Nullable String model,
        @Nullable UUID fleetId,
        @Nullable BigDecimal everyKm,
        @Nullable Integer everyDays,
        @Nullable BigDecimal everyHours,
        boolean active,
        Instant createdAt) {}
