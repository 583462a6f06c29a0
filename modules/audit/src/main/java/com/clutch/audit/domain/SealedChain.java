package com.clutch.audit.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The chain in the store. Only one at a time writes to it, and the writers of entries never wait for that one. */
public interface SealedChain {

    /** Claims the chain until the end of the transaction; false when another instance has it. */
    boolean claim();

    /** The end of the chain. */
    Chain end();

    /** Committed entries that have no seal, the earliest first. */
    List<Entry> unsealed(int limit);

    /** Adds links for these entries, in this order, and moves the sums per day. */
    void append(List<Link> links, List<Entry> entries, ZoneId zone, Instant now);

    /** The latest checkpoint. */
    Optional<Checkpoint> latestCheckpoint();

    /** All checkpoints from the one before the sequence on; all there are for 0. */
    List<Checkpoint> checkpointsFrom(long sequence);

    /** Keeps a checkpoint that the anchor file does not know yet; one with its sequence gives way to a later horizon. */
    void add(Checkpoint checkpoint);

    /** Checkpoints the anchor file does not know, in order. */
    List<Checkpoint> toAnchor();

    /** The anchor file knows all up to this sequence. */
    void anchored(long sequence);

    /**
     * Hands over the links from a sequence on, each with its entry in canonical form or null, until the receiver has had enough.
     *
     * @param limit links at most
     */
    void walk(long fromSequence, long limit, BiPredicate<Link, @Nullable String> receiver);
}
