package com.clutch.insights.adapter.out.persistence.report;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.REPORT;
import static com.clutch.insights.jooq.Tables.REPORT_RUN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import com.clutch.insights.domain.report.Frequency;
import com.clutch.insights.domain.report.Report;
import com.clutch.insights.domain.report.ReportKind;
import com.clutch.insights.domain.report.Reports;
import com.clutch.insights.domain.report.Schedule;
import com.clutch.insights.jooq.tables.records.ReportRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqReports implements Reports {

    private static final Condition THERE = REPORT.DELETED_AT.isNull();

    private final DSLContext database;

    JooqReports(DSLContext database) {
        this.database = database;
    }

    @Override
    public void add(Report report) {
        database.insertInto(REPORT).set(row(report)).execute();
    }

    @Override
    public Optional<Report> find(UUID id) {
        return database.selectFrom(REPORT).where(REPORT.ID.eq(id)).and(THERE).fetchOptional(JooqReports::report);
    }

    @Override
    public Optional<Report> lock(UUID id) {
        return database.selectFrom(REPORT)
                .where(REPORT.ID.eq(id))
                .and(THERE)
                .forUpdate()
                .fetchOptional(JooqReports::report);
    }

    @Override
    public void replace(Report report) {
        database.update(REPORT)
                .set(row(report))
                .where(REPORT.ID.eq(report.id()))
                .execute();
    }

    @Override
    public void remove(UUID id, Instant now) {
        database.update(REPORT)
                .set(REPORT.DELETED_AT, now)
                .setNull(REPORT.NEXT_RUN_AT)
                .set(REPORT.VERSION, REPORT.VERSION.plus(1))
                .where(REPORT.ID.eq(id))
                .execute();
    }

    @Override
    public List<Report> due(Instant now, int limit) {
        return database.selectFrom(REPORT)
                .where(THERE)
                .and(REPORT.NEXT_RUN_AT.le(now))
                .orderBy(REPORT.NEXT_RUN_AT)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(JooqReports::report);
    }

    @Override
    public boolean ownerIsOut(UUID ownerId) {
        return database.fetchExists(
                ACCOUNT,
                ACCOUNT.ACCOUNT_ID
                        .eq(ownerId)
                        .and(ACCOUNT.VERSION.gt(0L))
                        .and(ACCOUNT.GONE
                                .isTrue()
                                .or(ACCOUNT.STATUS.in("inactive", "suspended", "locked", "archived", "deleted"))));
    }

    @Override
    public void plan(UUID id, @Nullable Instant next, Instant last) {
        database.update(REPORT)
                .set(REPORT.NEXT_RUN_AT, next)
                .set(REPORT.LAST_RUN_AT, last)
                .where(REPORT.ID.eq(id))
                .execute();
    }

    @Override
    public void used(UUID id) {
        database.update(REPORT)
                .set(REPORT.USAGE_COUNT, REPORT.USAGE_COUNT.plus(1))
                .where(REPORT.ID.eq(id))
                .execute();
    }

    @Override
    public void settle(UUID id) {
        // The lock comes first and alone, so that the statement after it sees what everybody before has committed.
        database.selectOne().from(REPORT).where(REPORT.ID.eq(id)).forUpdate().fetch();
        var ofReport = REPORT_RUN.REPORT_ID.eq(id);
        var last = field(select(REPORT_RUN.STATE)
                .from(REPORT_RUN)
                .where(ofReport)
                .and(REPORT_RUN.STATE.in("COMPLETED", "FAILED"))
                .orderBy(REPORT_RUN.REQUESTED_AT.desc(), REPORT_RUN.ID.desc())
                .limit(1));
        database.update(REPORT)
                .set(
                        REPORT.STATUS,
                        when(
                                        exists(selectOne()
                                                .from(REPORT_RUN)
                                                .where(ofReport)
                                                .and(REPORT_RUN.STATE.in("QUEUED", "RUNNING"))),
                                        inline("GENERATING"))
                                .else_(coalesce(
                                        last,
                                        when(REPORT.NEXT_RUN_AT.isNotNull(), inline("SCHEDULED"))
                                                .else_(inline("DRAFT")))))
                .set(
                        REPORT.FILE_RUN_ID,
                        field(select(REPORT_RUN.ID)
                                .from(REPORT_RUN)
                                .where(ofReport)
                                .and(JooqReportRuns.HAS_FILE)
                                .orderBy(REPORT_RUN.REQUESTED_AT.desc(), REPORT_RUN.ID.desc())
                                .limit(1)))
                .where(REPORT.ID.eq(id))
                .execute();
    }

    @Override
    public List<Report> after(@Nullable UUID last, int limit) {
        return database.selectFrom(REPORT)
                .where(THERE)
                .and(last == null ? noCondition() : REPORT.ID.gt(last))
                .orderBy(REPORT.ID)
                .limit(limit)
                .fetch(JooqReports::report);
    }

    private static ReportRecord row(Report report) {
        var row = new ReportRecord();
        row.setId(report.id());
        row.setName(report.name());
        row.setDescription(report.description());
        row.setKind(report.kind().name());
        row.setCategory(report.category());
        row.setSections(ReportRows.array(report.content().sections()));
        row.setColumns(ReportRows.array(report.content().columns()));
        row.setFilters(ReportRows.json(report.content().filters()));
        row.setPeriod(report.content().period().word());
        row.setPeriodFrom(report.content().period().from());
        row.setPeriodTo(report.content().period().to());
        row.setFormat(report.content().format().name());
        row.setFrequency(report.schedule().frequency().name());
        row.setCron(report.schedule().cron());
        row.setZone(report.schedule().zone().getId());
        row.setNextRunAt(report.schedule().nextRunAt());
        row.setRecipients(ReportRows.array(report.recipients()));
        row.setShared(report.shared());
        row.setTemplate(report.template());
        row.setOwnerId(report.ownerId());
        row.setOwnerName(report.ownerName());
        row.setVersion(report.version());
        row.setCreatedAt(report.createdAt());
        row.setUpdatedAt(report.updatedAt());
        return row;
    }

    private static Report report(ReportRecord row) {
        return new Report(
                row.getId(),
                row.getName(),
                row.getDescription(),
                ReportKind.valueOf(row.getKind()),
                row.getCategory(),
                ReportRows.content(
                        row.getSections(),
                        row.getColumns(),
                        row.getFilters(),
                        row.getPeriod(),
                        row.getPeriodFrom(),
                        row.getPeriodTo(),
                        row.getFormat()),
                new Schedule(
                        Frequency.valueOf(row.getFrequency()),
                        row.getCron(),
                        ZoneId.of(row.getZone()),
                        row.getNextRunAt()),
                List.of(row.getRecipients()),
                row.getShared(),
                row.getTemplate(),
                row.getOwnerId(),
                row.getOwnerName(),
                row.getVersion(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }
}
