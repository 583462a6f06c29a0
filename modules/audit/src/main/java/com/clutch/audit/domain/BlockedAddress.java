package com.clutch.audit.domain;

import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address whose calls are refused.
 *
 * @param blocker what whoever blocked it is called
 * @param expiresAt when it ends by itself, null for never
 * @param alertId alert because of which it was blocked
 * @param releasedAt when somebody ended it, or the job that its time was up
 */
public record BlockedAddress(
        UUID id,
        Address address,
        String reason,
        Instant blockedAt,
        UUID blockedBy,
        String blocker,
        @Nullable Instant expiresAt,
        @Nullable UUID alertId,
        @Nullable Instant releasedAt,
        @Nullable UUID releasedBy,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Aggregate {

    /** A new block. */
    public static BlockedAddress begin(
            UUID id,
            Address address,
            String reason,
            UUID by,
            String blocker,
            @Nullable Instant expiresAt,
            @Nullable UUID alertId,
            Instant now) {
        checkEnd(expiresAt, now);
        return new BlockedAddress(id, address, reason, now, by, blocker, expiresAt, alertId, null, null, now, now, 1);
    }

    /** Whether calls are refused at that moment. */
    public boolean inForce(Instant now) {
        return releasedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** The same block for another reason or time. */
    public BlockedAddress change(String newReason, @Nullable Instant newExpiry, Instant now) {
        checkInForce(now);
        checkEnd(newExpiry, now);
        return new BlockedAddress(
                id,
                address,
                newReason,
                blockedAt,
                blockedBy,
                blocker,
                newExpiry,
                alertId,
                null,
                null,
                createdAt,
                now,
                version + 1);
    }

    /** The address is let in again. */
    public BlockedAddress release(UUID by, Instant now) {
        if (releasedAt != null) {
            checkInForce(now);
        }
        return new BlockedAddress(
                id,
                address,
                reason,
                blockedAt,
                blockedBy,
                blocker,
                expiresAt,
                alertId,
                now,
                by,
                createdAt,
                now,
                version + 1);
    }

    private void checkInForce(Instant now) {
        if (!inForce(now)) {
            throw new DomainException(
                    AuditError.BLOCK_ENDED, "This block of %s has ended; make a new one.".formatted(address.value()));
        }
    }

    private static void checkEnd(@Nullable Instant expiresAt, Instant now) {
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw DomainException.fields(Map.of("expiresAt", "A block must end later than now."));
        }
    }
}
