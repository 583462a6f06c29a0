package com.clutch.platform.events;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionStatus;

/** The run of a listener for one publication, known to the thread that runs it. */
final class Delivery {

    private static final ScopedValue<Delivery> CURRENT = ScopedValue.newInstance();

    private final Publication publication;
    private @Nullable TransactionExecution transaction;
    private boolean completed;
    private boolean failed;

    Delivery(Publication publication) {
        this.publication = publication;
    }

    static @Nullable Delivery current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    void run(Callable<?> listener) throws Exception {
        ScopedValue.where(CURRENT, this).call(listener::call);
    }

    Publication publication() {
        return publication;
    }

    /** Whether this is the listener's own transaction, which is the first that begins. */
    boolean begins(TransactionExecution execution) {
        if (transaction != null) {
            return false;
        }
        transaction = execution;
        return true;
    }

    boolean isOwn(TransactionExecution execution) {
        return transaction == execution;
    }

    boolean isFor(Publication other) {
        return publication.id().equals(other.id());
    }

    /** Makes sure that the listener's own transaction leaves nothing behind. */
    void undo() {
        if (transaction instanceof TransactionStatus status && !status.isCompleted()) {
            status.setRollbackOnly();
        }
    }

    void complete() {
        completed = true;
    }

    void fail() {
        failed = true;
    }

    boolean isFailed() {
        return failed;
    }

    boolean isCompleted() {
        return completed;
    }
}
