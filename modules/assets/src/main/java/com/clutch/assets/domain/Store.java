package com.clutch.assets.domain;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where aggregates of one sort are kept. Those that were removed are only walked over.
 *
 * @param <T> the aggregate
 */
public interface Store<T extends Stored<T>> {

    /** The aggregate with this id. */
    Optional<T> find(UUID id);

    /** The aggregate with this id, which nobody else can change until the running transaction ends. */
    Optional<T> findForUpdate(UUID id);

    /** All aggregates in the order of their ids, from after the given one on; null for the first. Removed ones too. */
    List<T> after(@Nullable UUID id, int limit);

    /**
     * Stores a new aggregate.
     *
     * @throws DomainException when a constraint forbids it; the store of each aggregate says which
     */
    void add(T aggregate);

    /**
     * Stores an aggregate that has changed, with a version one more than the stored one.
     *
     * @throws DomainException when a constraint forbids it; the store of each aggregate says which
     * @throws StaleVersionException when the stored version is another
     */
    void save(T aggregate);
}
