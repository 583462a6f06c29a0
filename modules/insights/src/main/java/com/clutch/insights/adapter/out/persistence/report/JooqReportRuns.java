package com.clutch.insights.adapter.out.persistence.report;

import static com.clutch.insights.jooq.Tables.REPORT_CHUNK;
import static com.clutch.insights.jooq.Tables.REPORT_RUN;
import static org.jooq.impl.DSL.inline;

import com.clutch.insights.domain.report.Manifest;
import com.clutch.insights.domain.report.ReportRun;
import com.clutch.insights.domain.report.ReportRuns;
import com.clutch.insights.domain.report.RunState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqReportRuns implements ReportRuns {

    static final Condition HAS_FILE = REPORT_RUN.STATE.eq(inline("COMPLETED")).and(REPORT_RUN.REMOVED_AT.isNull());

    // "reports" in ASCII; advisory locks are told apart by their number only.
    private static final long LOCK = 0x7265706F727473L;
    private static final Condition WAITING = REPORT_RUN.STATE.eq(inline("QUEUED"));
    private static final Condition RUNNING = REPORT_RUN.STATE.eq(inline("RUNNING"));

    private final DSLContext database;

    JooqReportRuns(DSLContext database) {
        this.database = database;
    }

    @Override
    public void lockQueue() {
        database.select(DSL.field("pg_advisory_xact_lock({0})", Object.class, inline(LOCK)))
                .fetch();
    }

    @Override
    public int open(UUID accountId) {
        return database.fetchCount(
                REPORT_RUN, REPORT_RUN.REQUESTED_BY.eq(accountId).and(REPORT_RUN.STATE.in("QUEUED", "RUNNING")));
    }

    @Override
    public boolean add(ReportRun run) {
        return database.insertInto(REPORT_RUN)
                        .set(RunRows.row(run))
                        .onConflict(REPORT_RUN.REPORT_ID, REPORT_RUN.SCHEDULED_FOR)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<ReportRun> lock(UUID id) {
        return database.selectFrom(REPORT_RUN)
                .where(REPORT_RUN.ID.eq(id))
                .forUpdate()
                .fetchOptional(RunRows::run);
    }

    @Override
    public List<ReportRun> openOf(UUID reportId) {
        return database.selectFrom(REPORT_RUN)
                .where(REPORT_RUN.REPORT_ID.eq(reportId))
                .and(REPORT_RUN.STATE.in("QUEUED", "RUNNING"))
                .orderBy(REPORT_RUN.ID)
                .forUpdate()
                .fetch(RunRows::run);
    }

    @Override
    public int running() {
        return database.fetchCount(REPORT_RUN, RUNNING);
    }

    @Override
    public Optional<ReportRun> nextWaiting() {
        return database.selectFrom(REPORT_RUN)
                .where(WAITING)
                .orderBy(REPORT_RUN.REQUESTED_AT, REPORT_RUN.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(RunRows::run);
    }

    @Override
    public List<ReportRun> lost(Instant now) {
        return database.selectFrom(REPORT_RUN)
                .where(RUNNING)
                .and(REPORT_RUN.LEASE_UNTIL.lt(now))
                .orderBy(REPORT_RUN.ID)
                .forUpdate()
                .skipLocked()
                .fetch(RunRows::run);
    }

    @Override
    public ReportRun claim(ReportRun run, UUID claimId, Instant now, Instant until) {
        return RunRows.run(database.update(REPORT_RUN)
                .set(REPORT_RUN.STATE, RunState.RUNNING.name())
                .set(REPORT_RUN.ATTEMPT, REPORT_RUN.ATTEMPT.plus(1))
                .set(REPORT_RUN.CLAIM_ID, claimId)
                .set(REPORT_RUN.LEASE_UNTIL, until)
                .set(REPORT_RUN.STARTED_AT, now)
                .set(REPORT_RUN.ROW_COUNT, 0L)
                .set(REPORT_RUN.EXPECTED_ROWS, 0L)
                .set(REPORT_RUN.BYTE_COUNT, 0L)
                .where(REPORT_RUN.ID.eq(run.id()))
                .returning()
                .fetchSingle());
    }

    @Override
    public void extend(Collection<UUID> claims, Instant until) {
        database.update(REPORT_RUN)
                .set(REPORT_RUN.LEASE_UNTIL, until)
                .where(REPORT_RUN.CLAIM_ID.in(claims))
                .and(RUNNING)
                .execute();
    }

    @Override
    public boolean advance(UUID runId, UUID claimId, Progress progress, Instant until) {
        return database.update(REPORT_RUN)
                        .set(REPORT_RUN.ROW_COUNT, progress.rows())
                        .set(REPORT_RUN.EXPECTED_ROWS, progress.expected())
                        .set(REPORT_RUN.BYTE_COUNT, progress.bytes())
                        .set(REPORT_RUN.LEASE_UNTIL, until)
                        .where(REPORT_RUN.ID.eq(runId))
                        .and(REPORT_RUN.CLAIM_ID.eq(claimId))
                        .and(RUNNING)
                        .execute()
                == 1;
    }

    @Override
    public boolean complete(UUID runId, UUID claimId, Manifest manifest, Instant now, Instant expiresAt) {
        return database.update(REPORT_RUN)
                        .set(REPORT_RUN.STATE, RunState.COMPLETED.name())
                        .set(REPORT_RUN.ROW_COUNT, manifest.rows())
                        .set(REPORT_RUN.EXPECTED_ROWS, manifest.rows())
                        .set(REPORT_RUN.BYTE_COUNT, manifest.bytes())
                        .set(REPORT_RUN.SHA256, manifest.sha256())
                        .set(REPORT_RUN.MANIFEST, ReportRows.json(manifest))
                        .set(REPORT_RUN.FINISHED_AT, now)
                        .set(REPORT_RUN.EXPIRES_AT, expiresAt)
                        .where(REPORT_RUN.ID.eq(runId))
                        .and(REPORT_RUN.CLAIM_ID.eq(claimId))
                        .and(RUNNING)
                        .execute()
                == 1;
    }

    @Override
    public void end(UUID runId, RunState state, @Nullable String error, @Nullable Instant finishedAt) {
        database.update(REPORT_RUN)
                .set(REPORT_RUN.STATE, state.name())
                .set(REPORT_RUN.ERROR, error)
                .set(REPORT_RUN.FINISHED_AT, finishedAt)
                .where(REPORT_RUN.ID.eq(runId))
                .execute();
        removePieces(runId);
    }

    @Override
    public void write(UUID runId, UUID claimId, int number, byte[] content) {
        database.insertInto(REPORT_CHUNK)
                .set(REPORT_CHUNK.RUN_ID, runId)
                .set(REPORT_CHUNK.CLAIM_ID, claimId)
                .set(REPORT_CHUNK.NUMBER, number)
                .set(REPORT_CHUNK.CONTENT, content)
                .execute();
    }

    @Override
    public Optional<byte[]> read(UUID runId, UUID claimId, int number) {
        return database.select(REPORT_CHUNK.CONTENT)
                .from(REPORT_CHUNK)
                .where(REPORT_CHUNK.RUN_ID.eq(runId))
                .and(REPORT_CHUNK.CLAIM_ID.eq(claimId))
                .and(REPORT_CHUNK.NUMBER.eq(number))
                .fetchOptional(REPORT_CHUNK.CONTENT);
    }

    @Override
    public void removeFile(UUID runId, Instant now) {
        database.update(REPORT_RUN)
                .set(REPORT_RUN.REMOVED_AT, now)
                .where(REPORT_RUN.ID.eq(runId))
                .and(HAS_FILE)
                .execute();
        removePieces(runId);
    }

    @Override
    public List<ReportRun> expired(Instant now, int limit) {
        return database.selectFrom(REPORT_RUN)
                .where(HAS_FILE)
                .and(REPORT_RUN.EXPIRES_AT.le(now))
                .orderBy(REPORT_RUN.EXPIRES_AT)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(RunRows::run);
    }

    private void removePieces(UUID runId) {
        database.deleteFrom(REPORT_CHUNK).where(REPORT_CHUNK.RUN_ID.eq(runId)).execute();
    }
}
