package com.clutch.fleet.application.ledger;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What was changed in entries of all ledgers. */
public interface LedgerChanges {

    /** Keeps more of them. */
    void add(List<LedgerChange> changes);

    /** A page of the changes of an entry, the latest first. Sorted by version. */
    Page<LedgerChange> list(UUID subjectId, PageRequest page);

    /** Hands over every change of an entry. */
    void forEach(UUID subjectId, PageRequest page, Consumer<? super LedgerChange> sink);
}
