package com.clutch.fleet.application.diagnostics;

import com.clutch.fleet.domain.diagnostics.CodeStatus;
import com.clutch.fleet.domain.diagnostics.CodeSystem;
import com.clutch.fleet.domain.diagnostics.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which trouble codes a list shows; null is no condition.
 *
 * @param from seen last at this moment or later
 * @param to seen last before this moment
 */
public record TroubleCodeFilter(
        @Nullable Severity severity,
        @Nullable CodeStatus status,
        @Nullable CodeSystem system,
        @Nullable UUID vehicleId,
        @Nullable Instant from,
        @Nullable Instant to) {}
