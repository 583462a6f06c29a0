package com.clutch.insights.adapter.out.persistence.report;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.REPORT;
import static com.clutch.insights.jooq.Tables.REPORT_RUN;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import com.clutch.insights.application.report.ReportQueries;
import com.clutch.insights.application.report.ReportView;
import com.clutch.insights.application.report.RunView;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import com.clutch.platform.persistence.WordSearch;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqReportQueries implements ReportQueries {

    private static final SortKeys REPORTS = SortKeys.of(
            "-createdAt", Map.of("createdAt", REPORT.CREATED_AT, "updatedAt", REPORT.UPDATED_AT, "name", REPORT.NAME));
    private static final SortKeys RUNS = SortKeys.of(
            "-requestedAt", Map.of("requestedAt", REPORT_RUN.REQUESTED_AT, "finishedAt", REPORT_RUN.FINISHED_AT));

    private final DSLContext database;
    private final JooqPages pages;

    JooqReportQueries(DSLContext database, JooqPages pages) {
        this.database = database;
        this.pages = pages;
    }

    @Override
    public Optional<ReportView> find(UUID id) {
        return reports(REPORT.ID.eq(id)).fetchOptional(ReportViews::report);
    }

    @Override
    public Page<ReportView> reports(ReportFilter filter, PageRequest page) {
        return pages.page(select(filter, page.q()), page, REPORTS, REPORT.ID, ReportViews::report);
    }

    @Override
    public void forEachReport(ReportFilter filter, PageRequest page, Consumer<? super ReportView> sink) {
        pages.forEach(select(filter, page.q()), page, REPORTS, REPORT.ID, ReportViews::report, sink);
    }

    @Override
    public Optional<RunView> run(UUID id) {
        return database.selectFrom(REPORT_RUN).where(REPORT_RUN.ID.eq(id)).fetchOptional(ReportViews::run);
    }

    @Override
    public Page<RunView> runs(RunFilter filter, PageRequest page) {
        return pages.page(select(filter), page, RUNS, REPORT_RUN.ID, ReportViews::run);
    }

    @Override
    public void forEachRun(RunFilter filter, PageRequest page, Consumer<? super RunView> sink) {
        pages.forEach(select(filter), page, RUNS, REPORT_RUN.ID, ReportViews::run, sink);
    }

    @Override
    public List<UUID> fileRuns(UUID reportId) {
        return database.select(REPORT_RUN.ID)
                .from(REPORT_RUN)
                .where(REPORT_RUN.REPORT_ID.eq(reportId))
                .and(JooqReportRuns.HAS_FILE)
                .fetch(REPORT_RUN.ID);
    }

    @Override
    public Optional<UUID> newestFile(UUID reportId) {
        return database.select(REPORT.FILE_RUN_ID)
                .from(REPORT)
                .where(REPORT.ID.eq(reportId))
                .fetchOptional(REPORT.FILE_RUN_ID);
    }

    @Override
    public Optional<UUID> fileClaim(UUID runId) {
        return database.select(REPORT_RUN.CLAIM_ID)
                .from(REPORT_RUN)
                .where(REPORT_RUN.ID.eq(runId))
                .and(JooqReportRuns.HAS_FILE)
                .fetchOptional(REPORT_RUN.CLAIM_ID);
    }

    @Override
    public Overview overview(@Nullable UUID viewer, Instant since) {
        var byStatus = new TreeMap<String, Long>();
        database.select(REPORT.STATUS, count())
                .from(REPORT)
                .where(REPORT.DELETED_AT.isNull())
                .andNot(REPORT.TEMPLATE)
                .and(seen(viewer))
                .groupBy(REPORT.STATUS)
                .forEach(row -> byStatus.put(
                        row.value1().toLowerCase(Locale.ROOT), row.value2().longValue()));
        var runs = new TreeMap<String, Long>();
        var seconds =
                field("extract(epoch from {0} - {1})", BigDecimal.class, REPORT_RUN.FINISHED_AT, REPORT_RUN.STARTED_AT);
        var rows = 0L;
        var bytes = 0L;
        Double average = null;
        for (var row : database.select(
                        REPORT_RUN.STATE,
                        count(),
                        coalesce(sum(REPORT_RUN.ROW_COUNT), inline(BigDecimal.ZERO)),
                        coalesce(sum(REPORT_RUN.BYTE_COUNT), inline(BigDecimal.ZERO)),
                        avg(seconds))
                .from(REPORT_RUN)
                .join(REPORT)
                .on(REPORT.ID.eq(REPORT_RUN.REPORT_ID))
                .where(REPORT_RUN.REQUESTED_AT.ge(since))
                .and(seen(viewer))
                .groupBy(REPORT_RUN.STATE)) {
            runs.put(row.value1().toLowerCase(Locale.ROOT), row.value2().longValue());
            if (row.value1().equals("COMPLETED")) {
                rows = row.value3().longValueExact();
                bytes = row.value4().longValueExact();
                average = row.value5() == null ? null : Math.round(row.value5().doubleValue() * 100) / 100.0;
            }
        }
        return new Overview(
                byStatus.values().stream().mapToLong(Long::longValue).sum(),
                byStatus,
                runs,
                rows,
                bytes,
                average,
                since);
    }

    private Select<? extends Record> select(ReportFilter filter, @Nullable String q) {
        var condition = seen(filter.viewer());
        if (filter.owner() != null) {
            condition = condition.and(REPORT.OWNER_ID.eq(filter.owner()));
        }
        if (filter.kind() != null) {
            condition = condition.and(REPORT.KIND.eq(filter.kind().name()));
        }
        if (filter.category() != null) {
            condition = condition.and(REPORT.CATEGORY.eq(filter.category()));
        }
        if (filter.status() != null) {
            condition = condition.and(REPORT.STATUS.eq(filter.status().name()));
        }
        if (filter.template() != null) {
            condition = condition.and(filter.template() ? REPORT.TEMPLATE.isTrue() : REPORT.TEMPLATE.isFalse());
        }
        return reports(q == null ? condition : condition.and(WordSearch.in(lower(REPORT.NAME), q)));
    }

    private SelectConditionStep<? extends Record> reports(Condition condition) {
        return database.select(REPORT.fields())
                .select(ACCOUNT.NAME)
                .select(
                        REPORT_RUN.ROW_COUNT,
                        REPORT_RUN.BYTE_COUNT,
                        REPORT_RUN.SHA256,
                        REPORT_RUN.FINISHED_AT,
                        REPORT_RUN.REQUESTED_NAME)
                .from(REPORT)
                .leftJoin(REPORT_RUN)
                .on(REPORT_RUN.ID.eq(REPORT.FILE_RUN_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(REPORT.OWNER_ID))
                .where(REPORT.DELETED_AT.isNull())
                .and(condition);
    }

    private Select<? extends Record> select(RunFilter filter) {
        var condition = REPORT.DELETED_AT.isNull().and(seen(filter.viewer()));
        if (filter.reportId() != null) {
            condition = condition.and(REPORT_RUN.REPORT_ID.eq(filter.reportId()));
        }
        if (filter.status() != null) {
            condition = condition.and(REPORT_RUN.STATE.eq(filter.status().name()));
        }
        if (filter.format() != null) {
            condition = condition.and(REPORT_RUN.FORMAT.eq(filter.format().name()));
        }
        return database.select(REPORT_RUN.fields())
                .from(REPORT_RUN)
                .join(REPORT)
                .on(REPORT.ID.eq(REPORT_RUN.REPORT_ID))
                .where(condition);
    }

    private static Condition seen(@Nullable UUID viewer) {
        return viewer == null ? noCondition() : REPORT.SHARED.isTrue().or(REPORT.OWNER_ID.eq(viewer));
    }
}
