package com.clutch.audit.application;

import com.clutch.audit.application.ChainVerification.Verification;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of the chain. */
public interface ChainQueries {

    /**
     * A link with its entry: what the verifier reads without a server.
     *
     * @param record the entry in its canonical form, null when it is gone
     */
    record SealedRow(
            long sequence,
            UUID entryId,
            Instant occurredAt,
            String digest,
            String hash,
            @Nullable String record) {}

    /** A checkpoint as it is read. */
    record CheckpointView(
            long sequence,
            String hash,
            Instant madeAt,
            @Nullable Instant horizon,
            boolean anchored) {}

    /**
     * The chain at a glance.
     *
     * @param entries links that were ever made
     * @param waiting entries without a seal
     * @param waitingSince when the oldest of them happened (UTC), null without any
     */
    record ChainState(
            long entries,
            String hash,
            long waiting,
            @Nullable Instant waitingSince,
            @Nullable CheckpointView checkpoint,
            @Nullable Verification lastVerification) {}

    /** The chain at a glance. */
    ChainState state();

    /** A page of links in their order, from the sequence on. */
    Page<SealedRow> rows(long from, PageRequest page);

    /** Hands over every link from the sequence on. */
    void forEachRow(long from, PageRequest page, Consumer<? super SealedRow> sink);

    /** A page of checkpoints, the latest first. */
    Page<CheckpointView> checkpoints(PageRequest page);

    /** Hands over every checkpoint. */
    void forEachCheckpoint(PageRequest page, Consumer<? super CheckpointView> sink);

    /** The last result of a look at the chain. */
    Optional<Verification> lastVerification();

    /** Keeps the result of a look at the chain. */
    void keep(Verification verification);
}
