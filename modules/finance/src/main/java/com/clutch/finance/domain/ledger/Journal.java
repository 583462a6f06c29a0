package com.clutch.finance.domain.ledger;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The books. They are only added to. */
public interface Journal {

    /** The entry with this id, about which nobody else decides until the running transaction ends. */
    Optional<JournalEntry> findForUpdate(UUID id);

    /** Whether there is an entry of this kind for the source. */
    boolean has(String kind, UUID sourceId);

    /**
     * Adds an entry.
     *
     * @throws DomainException {@link FinanceError#ALREADY_BOOKED} when there is one of the same kind and source
     */
    void add(JournalEntry entry, Instant at, Actor actor);
}
