package com.clutch.events.audit;

import com.clutch.events.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a block.
 *
 * @param address IPv4 or IPv6 address
 * @param expiresAt when the block ends by itself, null for never
 * @param releasedAt when somebody ended it, null while nobody has
 */
public record BlockedAddressState(
        UUID id,
        @Personal String address,
        String reason,
        Instant blockedAt,
        UUID blockedBy,
        @Nullable Instant expiresAt,
        @Nullable UUID alertId,
        @Nullable Instant releasedAt) {}
