package com.clutch.insights.domain.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores reports; the transaction is the caller's. A removed one is not found. */
public interface Reports {

    /** Stores a new report. */
    void add(Report report);

    /** One report. */
    Optional<Report> find(UUID id);

    /** One report, locked. */
    Optional<Report> lock(UUID id);

    /** Stores a report in the place of the one that was locked. */
    void replace(Report report);

    /** Removes the report that was locked. */
    void remove(UUID id, Instant now);

    /** Those whose time has come and that nobody else is looking at, locked. */
    List<Report> due(Instant now, int limit);

    /** Whether the owner is known to be gone or shut out. */
    boolean ownerIsOut(UUID ownerId);

    /** Notes when it is next made by itself, and when it last was. */
    void plan(UUID id, @Nullable Instant next, Instant last);

    /** Counts that it was made or copied. */
    void used(UUID id);

    /** Sets its status to what its runs say; locks it. */
    void settle(UUID id);

    /** Reports in the order of their ids, after the one given. */
    List<Report> after(@Nullable UUID last, int limit);
}
