package com.clutch.platform.events;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The publications of the running transaction, written in few statements and just before it commits. A use case that publishes a
 * thousand events would otherwise go to the database a thousand times.
 */
@Component
class PendingPublications {

    private static final int AT_ONCE = 1_000;

    private final PublicationStore store;
    private final Clock clock;

    PendingPublications(PublicationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void add(List<Publication> publications) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            store.insert(publications, clock.instant());
            return;
        }
        var pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.add(publications);
    }

    private final class Pending implements TransactionSynchronization {

        private final List<Publication> waiting = new ArrayList<>();
        private boolean committing;

        void add(List<Publication> publications) {
            waiting.addAll(publications);
            // What is published while the transaction commits may come after the last chance to be written.
            if (committing || waiting.size() >= AT_ONCE) {
                write();
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            write();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PendingPublications.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PendingPublications.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PendingPublications.this);
        }

        private void write() {
            if (!waiting.isEmpty()) {
                store.insert(waiting, clock.instant());
                waiting.clear();
            }
        }
    }
}
