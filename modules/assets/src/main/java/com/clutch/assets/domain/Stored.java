package com.clutch.assets.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate as it is kept: it has a version, and it is never deleted, only removed from sight.
 *
 * @param <T> the aggregate itself
 */
public interface Stored<T extends Stored<T>> {

    /** Its id. */
    UUID id();

    /** Version of the stored row; 1 when it is new. */
    long version();

    /** When it was removed, null while it is there. */
    @Nullable
    Instant removedAt();

    /** The same values as the next version. */
    T nextVersion(Instant now);
}
