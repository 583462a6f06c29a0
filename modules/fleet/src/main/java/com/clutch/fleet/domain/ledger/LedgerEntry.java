package com.clutch.fleet.domain.ledger;

import java.util.UUID;

/**
 * Something that is written down about a vehicle and may be corrected or removed later: a fuel receipt, an expense, a policy. It
 * does not change: each method answers the entry as it would be.
 *
 * @param <T> the entry itself
 */
public interface LedgerEntry<T extends LedgerEntry<T>> {

    /** Which entry it is, and since when. */
    Lifespan life();

    /** The same entry at another point of its life. */
    T with(Lifespan life);

    /** Id of the entry. */
    default UUID id() {
        return life().id();
    }

    /** Version of the stored row. */
    default long version() {
        return life().version();
    }
}
