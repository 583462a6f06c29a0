package com.clutch.assets.domain;

import com.clutch.kernel.Aggregate;
import java.time.Instant;

/**
 * An aggregate as it is kept: it has a version, and it is never deleted, only removed from sight.
 *
 * @param <T> the aggregate itself
 */
public interface Stored<T extends Stored<T>> extends Aggregate {

    /** The same values as the next version. */
    T nextVersion(Instant now);
}
