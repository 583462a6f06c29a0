package com.clutch.fleet.domain.ledger;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All entries of one kind. What was removed is not found any more, but it is still there for its history.
 *
 * @param <T> an entry
 */
public interface Ledger<T extends LedgerEntry<T>> {

    /** The entry with this id, which nobody else can change until the running transaction ends. */
    Optional<T> findForUpdate(UUID id);

    /** Entries in the order of their ids, those that were removed included, from after the given one on; null for the first. */
    List<T> after(@Nullable UUID id, int limit);

    /**
     * Stores new entries.
     *
     * @throws DomainException when a constraint of the ledger forbids one
     */
    void add(List<T> entries);

    /**
     * Stores an entry that has changed, with a version one more than the stored one.
     *
     * @throws DomainException when a constraint of the ledger forbids it
     * @throws StaleVersionException when the stored version is another
     */
    void save(T entry);
}
