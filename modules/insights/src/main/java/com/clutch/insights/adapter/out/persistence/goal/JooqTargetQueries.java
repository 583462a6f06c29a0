package com.clutch.insights.adapter.out.persistence.goal;

import static com.clutch.insights.jooq.Tables.KPI_ALERT;
import static com.clutch.insights.jooq.Tables.KPI_TARGET;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.insights.application.goal.KpiAlertView;
import com.clutch.insights.application.goal.KpiTargetView;
import com.clutch.insights.application.goal.TargetQueries;
import com.clutch.insights.domain.goal.TargetStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqTargetQueries implements TargetQueries {

    private static final SortKeys SORT = SortKeys.of("-raisedAt", Map.of("raisedAt", KPI_ALERT.RAISED_AT));

    private final DSLContext database;
    private final JooqPages pages;

    JooqTargetQueries(DSLContext database, JooqPages pages) {
        this.database = database;
        this.pages = pages;
    }

    @Override
    public List<KpiTargetView> targets() {
        return database.selectFrom(KPI_TARGET)
                .orderBy(KPI_TARGET.KPI)
                .fetch(row -> KpiTargetView.of(JooqKpiTargets.target(row)));
    }

    @Override
    public Optional<KpiAlertView> alert(UUID id) {
        return database.selectFrom(KPI_ALERT).where(KPI_ALERT.ID.eq(id)).fetchOptional(JooqTargetQueries::view);
    }

    @Override
    public Page<KpiAlertView> alerts(AlertFilter filter, PageRequest page) {
        return pages.page(select(filter), page, SORT, KPI_ALERT.ID, JooqTargetQueries::view);
    }

    @Override
    public void forEachAlert(AlertFilter filter, PageRequest page, Consumer<? super KpiAlertView> sink) {
        pages.forEach(select(filter), page, SORT, KPI_ALERT.ID, JooqTargetQueries::view, sink);
    }

    private Select<? extends Record> select(AlertFilter filter) {
        var condition = noCondition();
        if (filter.kpi() != null) {
            condition = condition.and(KPI_ALERT.KPI.eq(filter.kpi()));
        }
        if (filter.open() != null) {
            condition = condition.and(
                    filter.open() ? KPI_ALERT.ACKNOWLEDGED_AT.isNull() : KPI_ALERT.ACKNOWLEDGED_AT.isNotNull());
        }
        return database.selectFrom(KPI_ALERT).where(condition);
    }

    private static KpiAlertView view(Record row) {
        return new KpiAlertView(
                row.get(KPI_ALERT.ID),
                row.get(KPI_ALERT.KPI),
                TargetStatus.valueOf(row.get(KPI_ALERT.FROM_STATUS)),
                TargetStatus.valueOf(row.get(KPI_ALERT.TO_STATUS)),
                row.get(KPI_ALERT.VALUE),
                row.get(KPI_ALERT.GOAL),
                row.get(KPI_ALERT.RAISED_AT),
                row.get(KPI_ALERT.ACKNOWLEDGED_AT),
                row.get(KPI_ALERT.ACKNOWLEDGED_BY));
    }
}
