package com.clutch.finance.domain.ledger;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /**
     * What accounts hold in each foreign currency, and what it is worth in the books. Nobody else revalues until the transaction
     * ends.
     *
     * @return one row for an account and currency, its amounts with the sign of a debit
     */
    List<JournalEntry.Posting> carriedForUpdate(Collection<LedgerAccount> accounts);
}
