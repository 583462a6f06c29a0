package com.clutch.fleet.domain.ledger;

import com.clutch.kernel.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is written down about a vehicle and may be corrected or removed later: a fuel receipt, an expense, a policy. It
 * does not change: each method answers the entry as it would be.
 *
 * @param <T> the entry itself
 */
public interface LedgerEntry<T extends LedgerEntry<T>> extends Aggregate {

    /** Which entry it is, and since when. */
    Lifespan life();

    /** The same entry at another point of its life. */
    T with(Lifespan life);

    @Override
    default UUID id() {
        return life().id();
    }

    @Override
    default long version() {
        return life().version();
    }

    @Override
    default @Nullable Instant removedAt() {
        return life().removedAt();
    }
}
