package com.clutch.finance.domain.ledger;

import com.clutch.kernel.Actor;
import java.time.Instant;

/** The books. They are only added to. */
public interface Journal {

    /** Adds an entry; a second one of the same kind and source fails. */
    void add(JournalEntry entry, Instant at, Actor actor);
}
