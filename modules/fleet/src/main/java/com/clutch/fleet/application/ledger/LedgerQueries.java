package com.clutch.fleet.application.ledger;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * What can be read of a ledger; entries that were removed are not shown.
 *
 * @param <V> an entry as it is read
 * @param <F> which entries a list shows
 */
public interface LedgerQueries<V, F> extends ListQueries<V, F> {

    /** The entry with this id. */
    Optional<V> find(UUID id);

    /** A page of entries; the ledger says in which order and by what it can be sorted. */
    @Override
    Page<V> list(F filter, PageRequest page);
}
