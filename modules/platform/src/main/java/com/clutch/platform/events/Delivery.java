package com.clutch.platform.events;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionStatus;

/**
 * The run of a listener for one publication, or, when it is joint, for several in one transaction; known to the thread that
 * runs it.
 */
final class Delivery {

    private static final ScopedValue<Delivery> CURRENT = ScopedValue.newInstance();

    private final boolean joint;
    private final List<Publication> publications = new ArrayList<>();
    private @Nullable TransactionExecution transaction;
    private boolean called;
    private boolean entered;
    private boolean completed;
    private @Nullable Throwable failure;

    private Delivery(boolean joint) {
        this.joint = joint;
    }

    /** For one publication; the listener begins its transaction itself. */
    static Delivery single() {
        return new Delivery(false);
    }

    /** For any number of publications; its transaction is begun before the listener is called. */
    static Delivery joint() {
        return new Delivery(true);
    }

    static @Nullable Delivery current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** Calls the listener; that it fails is told by {@link #failure}. */
    void hear(HandedOver one) {
        publications.add(one.publication());
        called = true;
        try (var _ = MDC.putCloseable(
                "correlationId", one.publication().event().header().correlationId())) {
            one.callListener();
        }
    }

    /** Whether the call that comes now is the one of the listener; true once for each. */
    boolean takesCall() {
        var was = called;
        called = false;
        return was;
    }

    boolean isJoint() {
        return joint;
    }

    /** What the listener hears now. */
    Publication publication() {
        return publications.getLast();
    }

    /** Publications the listener has heard so far. */
    List<UUID> ids() {
        return publications.stream().map(Publication::id).toList();
    }

    int size() {
        return publications.size();
    }

    /** The listener's method runs from now on. */
    void enter() {
        entered = true;
    }

    /**
     * A transaction around the listener's method is its own; those it begins itself are not, nor is the one in which it is written
     * down that none could be begun.
     */
    void begins(TransactionExecution execution) {
        if (transaction == null && !entered && failure == null) {
            transaction = execution;
        }
    }

    boolean isOwn(TransactionExecution execution) {
        return transaction == execution;
    }

    boolean isFor(Publication other) {
        return publication().id().equals(other.id());
    }

    /** Whether it is this event that the listener hears now. */
    boolean isFor(String listener, Object event) {
        return publication().event() == event && publication().listener().equals(listener);
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

    void fail(Throwable cause) {
        failure = cause;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }

    boolean isCompleted() {
        return completed;
    }
}
