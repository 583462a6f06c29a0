package com.clutch.events.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a security event.
 *
 * @param entryId the audit entry of the event
 * @param status open or resolved
 */
public record SecurityCaseState(
        UUID entryId,
        String status,
        @Nullable UUID assignedTo,
        @Nullable String resolution,
        @Nullable Instant resolvedAt) {}
