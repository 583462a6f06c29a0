package com.clutch.fleet.application.ledger;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What can be read of a ledger; entries that were removed are not shown.
 *
 * @param <V> an entry as it is read
 * @param <F> which entries a list shows
 */
public interface LedgerQueries<V, F> {

    /** The entry with this id. */
    Optional<V> find(UUID id);

    /** A page of entries; the ledger says in which order and by what it can be sorted. */
    Page<V> list(F filter, PageRequest page);

    /** Hands over every entry of the list, in its order, whatever the page. */
    void forEach(F filter, PageRequest page, Consumer<? super V> sink);
}
