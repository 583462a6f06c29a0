package com.clutch.fleet.application.maintenance;

import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template of service plans as it is read.
 *
 * @param plans how many plans were made from it and are followed
 */
public record TemplateView(
        UUID id,
        String name,
        @Nullable String make,
        @Nullable String model,
        @Nullable UUID fleetId,
        @Nullable BigDecimal everyKm,
        @Nullable Integer everyDays,
        @Nullable BigDecimal everyHours,
        boolean active,
        long plans,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {}
