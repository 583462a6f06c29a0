package com.clutch.insights.domain.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the makings of reports and their files; the transaction is the caller's. */
public interface ReportRuns {

    /** Waits until nobody else asks for a run or takes one, on any instance; until the end of the transaction. */
    void lockQueue();

    /** How many runs of an account wait or are being made. */
    int open(UUID accountId);

    /**
     * Stores a run that waits.
     *
     * @return false when there is one that was planned for the same moment
     */
    boolean add(ReportRun run);

    /** One run, locked. */
    Optional<ReportRun> lock(UUID id);

    /** The runs of a report that wait or are being made, locked. */
    List<ReportRun> openOf(UUID reportId);

    /** How many are being made on all instances. */
    int running();

    /** The one that has waited longest, locked. */
    Optional<ReportRun> nextWaiting();

    /** Those whose makers have not been heard of, locked. */
    List<ReportRun> lost(Instant now);

    /** Notes who makes it until when. */
    ReportRun claim(ReportRun run, UUID claimId, Instant now, Instant until);

    /** Notes that those who hold the claims are still there. */
    void extend(Collection<UUID> claims, Instant until);

    /**
     * Notes how far it is.
     *
     * @return false when the claim has gone to somebody else, or the run was stopped
     */
    boolean advance(UUID runId, UUID claimId, Progress progress, Instant until);

    /**
     * Notes that the file is whole.
     *
     * @return false when the claim has gone to somebody else, or the run was stopped
     */
    boolean complete(UUID runId, UUID claimId, Manifest manifest, Instant now, Instant expiresAt);

    /** Ends or returns a run whose row is locked; what was written of its file goes. */
    void end(UUID runId, RunState state, @Nullable String error, @Nullable Instant finishedAt);

    /** Stores a piece of a file; numbers begin with 0. */
    void write(UUID runId, UUID claimId, int number, byte[] content);

    /** A piece of a file. */
    Optional<byte[]> read(UUID runId, UUID claimId, int number);

    /** Removes the file of a whole run; the run stays in the history. */
    void removeFile(UUID runId, Instant now);

    /** Whole runs whose files have been kept long enough, locked. */
    List<ReportRun> expired(Instant now, int limit);

    /**
     * How far a run is.
     *
     * @param rows that were read
     * @param expected rows in the end, as far as it is known
     * @param bytes that were stored
     */
    record Progress(long rows, long expected, long bytes) {}
}
