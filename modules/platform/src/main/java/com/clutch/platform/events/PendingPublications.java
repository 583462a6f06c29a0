package com.clutch.platform.events;

import com.clutch.platform.persistence.WrittenAtCommit;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The publications of the running transaction, written in few statements and just before it commits. */
@Component
class PendingPublications {

    private final WrittenAtCommit<Publication> pending;

    PendingPublications(PublicationStore store, Clock clock) {
        this.pending = new WrittenAtCommit<>(publications -> store.insert(publications, clock.instant()));
    }

    void add(List<Publication> publications) {
        pending.add(publications);
    }
}
