package com.clutch.kernel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something with an identity of its own that is changed as a whole, and of which others are told. */
public interface Aggregate {

    /** Its id, which never changes. */
    UUID id();

    /** Version of the stored row: 1 when it is new, and one more with every change. */
    long version();

    /** When it was removed from sight, null while it is there. One whose rows are deleted is always there. */
    default @Nullable Instant removedAt() {
        return null;
    }
}
