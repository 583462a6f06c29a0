package com.clutch.fleet.application.ledger;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.List;
import java.util.UUID;

/** What was changed in entries of all ledgers. */
public interface LedgerChanges extends ListQueries<LedgerChange, UUID> {

    /** Keeps more of them. */
    void add(List<LedgerChange> changes);

    /** A page of the changes of an entry, the latest first. Sorted by version. */
    @Override
    Page<LedgerChange> list(UUID subjectId, PageRequest page);
}
