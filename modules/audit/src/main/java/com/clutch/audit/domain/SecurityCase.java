package com.clutch.audit.domain;

import com.clutch.kernel.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done about an entry that concerns security; the entry itself never changes. */
public record SecurityCase(
        UUID entryId,
        CaseStatus status,
        @Nullable UUID assignedTo,
        @Nullable String resolution,
        @Nullable Instant resolvedAt,
        @Nullable UUID resolvedBy,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Aggregate {

    @Override
    public UUID id() {
        return entryId;
    }

    /** The case of an entry that nobody has touched. */
    public static SecurityCase untouched(UUID entryId, Instant now) {
        return new SecurityCase(entryId, CaseStatus.OPEN, null, null, null, null, now, now, 0);
    }

    /** Somebody takes care of it. */
    public SecurityCase assign(UUID to, Instant now) {
        return new SecurityCase(entryId, status, to, resolution, resolvedAt, resolvedBy, createdAt, now, version + 1);
    }

    /** It is dealt with. */
    public SecurityCase resolve(@Nullable String how, UUID by, Instant now) {
        CaseStatus.MOVES.check(status, CaseStatus.RESOLVED);
        return new SecurityCase(
                entryId,
                CaseStatus.RESOLVED,
                assignedTo == null ? by : assignedTo,
                how,
                now,
                by,
                createdAt,
                now,
                version + 1);
    }
}
