package com.clutch.fleet.domain.ledger;

import com.clutch.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entry of a ledger it is, and when it was made, changed and removed (UTC).
 *
 * @param version of the stored row; a new entry has 1
 * @param removedAt null while it counts
 */
public record Lifespan(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt) {

    /** Of an entry that is made now. */
    public static Lifespan begin(Instant now) {
        return new Lifespan(Ids.at(now), 1, now, now, null);
    }

    /** After a change. */
    public Lifespan next(Instant now) {
        return new Lifespan(id, version + 1, createdAt, now, removedAt);
    }

    /** After the entry was removed. */
    public Lifespan end(Instant now) {
        return new Lifespan(id, version + 1, createdAt, now, now);
    }
}
