package com.clutch.platform.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A publication that waits for a thread of listeners or, once it has begun, runs in one. */
final class HandedOver {

    private final Publication publication;
    private final Runnable listener;
    private volatile @Nullable Instant begun;

    /**
     * A publication that waits.
     *
     * @param listener calls the listener with the event; may be run again
     */
    HandedOver(Publication publication, Runnable listener) {
        this.publication = publication;
        this.listener = listener;
    }

    Publication publication() {
        return publication;
    }

    void callListener() {
        listener.run();
    }

    void begin(Instant now) {
        begun = now;
    }

    /** Whether it waits, or began after the moment. */
    boolean isAlive(Instant moment) {
        var since = begun;
        return since == null || since.isAfter(moment);
    }
}
