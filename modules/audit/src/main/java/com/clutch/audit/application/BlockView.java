package com.clutch.audit.application;

import com.clutch.audit.domain.BlockedAddress;
import com.clutch.kernel.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A block as it is read.
 *
 * @param durationMinutes from begin to planned end, rounded up, null when it has none
 * @param status active, expired or released
 */
public record BlockView(
        UUID id,
        String ipAddress,
        String reason,
        Instant blockedAt,
        UUID blockedBy,
        String blockedByName,
        @Nullable Instant expiresAt,
        @Nullable Long durationMinutes,
        @Nullable UUID alertId,
        String status,
        @Nullable Instant releasedAt,
        @Nullable UUID releasedBy,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The block as it is read at that moment. */
    public static BlockView of(BlockedAddress block, Instant now) {
        var expiresAt = block.expiresAt();
        var expired = expiresAt != null && !now.isBefore(expiresAt);
        return new BlockView(
                block.id(),
                block.address().value(),
                block.reason(),
                block.blockedAt(),
                block.blockedBy(),
                block.blocker(),
                expiresAt,
                expiresAt == null
                        ? null
                        : Math.ceilDiv(
                                Duration.between(block.blockedAt(), expiresAt).toSeconds(), 60L),
                block.alertId(),
                block.inForce(now) ? "active" : expired ? "expired" : "released",
                block.releasedAt(),
                block.releasedBy(),
                block.createdAt(),
                block.updatedAt(),
                block.version());
    }
}
