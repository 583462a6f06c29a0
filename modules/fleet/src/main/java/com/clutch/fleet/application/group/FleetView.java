package com.clutch.fleet.application.group;

import com.clutch.fleet.domain.group.FleetSettings;
import com.clutch.fleet.domain.group.FleetStatus;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fleet as it is read.
 *
 * @param vehicleCount vehicles in it, those that have left the company not included
 */
public record FleetView(
        UUID id,
        String name,
        @Nullable String description,
        @Nullable String manager,
        FleetStatus status,
        FleetSettings settings,
        long vehicleCount,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {}
