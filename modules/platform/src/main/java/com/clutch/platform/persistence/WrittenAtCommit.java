package com.clutch.platform.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows of the running transaction that are written in few statements, just before it commits. Whoever adds a thousand, one by one,
 * would otherwise go to the database a thousand times. What the database refuses is refused at the commit.
 *
 * @param <T> what a row is made from
 */
public final class WrittenAtCommit<T> {

    private static final int AT_ONCE = 1_000;

    private final Consumer<List<T>> write;

    /**
     * Rows of one kind.
     *
     * @param write writes some of them in one statement
     */
    public WrittenAtCommit(Consumer<List<T>> write) {
        this.write = write;
    }

    /** Adds rows to the running transaction; without one they are written at once. */
    public void add(Collection<T> rows) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            write.accept(List.copyOf(rows));
            return;
        }
        @SuppressWarnings("unchecked")
        var pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.add(rows);
    }

    private final class Pending implements TransactionSynchronization {

        private final List<T> waiting = new ArrayList<>();
        private boolean committing;

        void add(Collection<T> rows) {
            waiting.addAll(rows);
            // What is added while the transaction commits may come after the last chance to be written.
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
            TransactionSynchronizationManager.unbindResource(WrittenAtCommit.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(WrittenAtCommit.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(WrittenAtCommit.this);
        }

        private void write() {
            if (!waiting.isEmpty()) {
                write.accept(List.copyOf(waiting));
                waiting.clear();
            }
        }
    }
}
