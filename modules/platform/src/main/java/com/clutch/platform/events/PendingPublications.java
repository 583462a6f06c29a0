package com.clutch.platform.events;

import com.clutch.platform.persistence.WrittenAtCommit;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The publications of the running transaction, written in few statements and just before it commits. */
@Component
class PendingPublications {

    private final WrittenAtCommit<Publication> pending;

    PendingPublications(DSLContext dsl, PublicationStore store, Clock clock) {
        this.pending = new WrittenAtCommit<>(dsl, publications -> store.insertion(publications, clock.instant()));
    }

    void add(List<Publication> publications) {
        pending.add(publications);
    }
}
