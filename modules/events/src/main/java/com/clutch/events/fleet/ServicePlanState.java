package com.clutch.events.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a service plan. It is due as soon as one of its limits is reached; a limit that it does not have is null.
 *
 * @param templateId template it was made from, null when it was made by hand
 * @param everyKm kilometres between two services
 * @param everyDays days between two services
 * @param everyHours engine hours between two services
 * @param lastServiceAt the last service, or the beginning of the plan when there was none
 * @param lastOdometer odometer at the last service in kilometres
 * @param active false when nobody follows it any more
 */
public record ServicePlanState(
        UUID id,
        UUID vehicleId,
        @Nullable UUID templateId,
        String name,
        @Nullable BigDecimal everyKm,
        @Nullable Integer everyDays,
        @Nullable BigDecimal everyHours,
        Instant lastServiceAt,
        BigDecimal lastOdometer,
        @Nullable BigDecimal lastEngineHours,
        @Nullable Instant nextDueAt,
        @Nullable BigDecimal nextDueOdometer,
        @Nullable BigDecimal nextDueEngineHours,
        boolean active,
        Instant createdAt) {}
