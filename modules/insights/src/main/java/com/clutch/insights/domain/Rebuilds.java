package com.clutch.insights.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Remembers the last rebuild of each topic. */
public interface Rebuilds {

    /** Takes the place of the rebuild before. */
    void start(String topic, UUID requestId, Instant now);

    /** When the rebuild was asked for; empty when it is not the last one of its topic, or is over. */
    Optional<Instant> running(String topic, UUID requestId);

    /** Whether a rebuild of some topic is running. */
    boolean anyRunning();

    /** Ends the running rebuild. */
    void complete(String topic, Instant now, long facts);
}
