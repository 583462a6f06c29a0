package com.clutch.identity.domain;

import com.clutch.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A long-lived token with which a program acts for an account. The token itself is shown once and not kept.
 *
 * @param scopes permissions it has; never more than its owner
 * @param kid key that signed it, which must stay known until it expires
 */
public record ApiToken(
        UUID id,
        long version,
        UUID accountId,
        String name,
        Set<String> scopes,
        String kid,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable UUID revokedBy,
        @Nullable String endReason,
        Instant createdAt) {

    private static final Duration LONGEST = Duration.ofDays(365);

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    /** Says no when the token would live too long or may more than its owner. */
    public static void check(Set<String> scopes, Instant expiresAt, Set<String> owners, Instant now) {
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
            throw DomainException.field(
                    IdentityError.API_TOKEN_LIFETIME, "expiresAt", "An API token lives at most 365 days from now.");
        }
        var foreign = new TreeSet<>(scopes);
        if (!owners.contains("*")) {
            foreign.removeAll(owners);
            if (!foreign.isEmpty()) {
                throw DomainException.field(
                                IdentityError.SCOPE_NOT_HELD,
                                "scopes",
                                "You do not hold " + String.join(", ", foreign) + ".")
                        .with("notHeld", foreign);
            }
        }
    }

    /** Whether it still works. */
    public boolean isLive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Whether the owner still holds everything the token may. */
    public boolean isWithin(Set<String> owners) {
        return owners.contains("*") || owners.containsAll(scopes);
    }

    /** No longer valid. */
    public ApiToken revoked(UUID by, String reason, Instant now) {
        return new ApiToken(id, version + 1, accountId, name, scopes, kid, expiresAt, now, by, reason, createdAt);
    }
}
