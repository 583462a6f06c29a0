package com.clutch.insights.adapter.out.persistence.goal;

import static com.clutch.insights.jooq.Tables.KPI_ALERT;
import static com.clutch.insights.jooq.Tables.KPI_TARGET;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import com.clutch.insights.domain.goal.Direction;
import com.clutch.insights.domain.goal.KpiTarget;
import com.clutch.insights.domain.goal.KpiTargets;
import com.clutch.insights.domain.goal.TargetStatus;
import com.clutch.insights.jooq.tables.records.KpiTargetRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqKpiTargets implements KpiTargets {

    private final DSLContext database;

    JooqKpiTargets(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<KpiTarget> lock(String kpi) {
        return database.selectFrom(KPI_TARGET)
                .where(KPI_TARGET.KPI.eq(kpi))
                .forUpdate()
                .fetchOptional(JooqKpiTargets::target);
    }

    @Override
    public List<KpiTarget> lockAll() {
        return database.selectFrom(KPI_TARGET)
                .orderBy(KPI_TARGET.KPI)
                .forUpdate()
                .skipLocked()
                .fetch(JooqKpiTargets::target);
    }

    @Override
    public boolean add(KpiTarget target, Instant now) {
        return database.insertInto(KPI_TARGET)
                        .set(row(target, now))
                        .onConflict(KPI_TARGET.KPI)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public void replace(KpiTarget target, Instant now) {
        database.update(KPI_TARGET)
                .set(row(target, now))
                .where(KPI_TARGET.ID.eq(target.id()))
                .execute();
    }

    @Override
    public void remove(KpiTarget target) {
        database.deleteFrom(KPI_TARGET).where(KPI_TARGET.ID.eq(target.id())).execute();
    }

    @Override
    public void raise(Alert alert) {
        database.insertInto(KPI_ALERT)
                .set(KPI_ALERT.ID, alert.id())
                .set(KPI_ALERT.KPI, alert.kpi())
                .set(KPI_ALERT.FROM_STATUS, alert.from().name())
                .set(KPI_ALERT.TO_STATUS, alert.to().name())
                .set(KPI_ALERT.VALUE, alert.value())
                .set(KPI_ALERT.GOAL, alert.goal())
                .set(KPI_ALERT.RAISED_AT, alert.raisedAt())
                .execute();
    }

    @Override
    public boolean acknowledge(UUID alertId, UUID accountId, Instant now) {
        return database.update(KPI_ALERT)
                        .set(KPI_ALERT.ACKNOWLEDGED_AT, coalesce(KPI_ALERT.ACKNOWLEDGED_AT, val(now)))
                        .set(KPI_ALERT.ACKNOWLEDGED_BY, coalesce(KPI_ALERT.ACKNOWLEDGED_BY, val(accountId)))
                        .where(KPI_ALERT.ID.eq(alertId))
                        .execute()
                == 1;
    }

    private static KpiTargetRecord row(KpiTarget target, Instant now) {
        var row = new KpiTargetRecord();
        row.setId(target.id());
        row.setKpi(target.kpi());
        row.setGoal(target.goal());
        row.setDirection(target.direction().name());
        row.setTolerance(target.tolerance());
        row.setStatus(target.status().name());
        row.setVersion(target.version());
        row.setSetAt(target.setAt());
        row.setSetBy(target.setBy());
        row.setCheckedAt(now);
        return row;
    }

    static KpiTarget target(KpiTargetRecord row) {
        return new KpiTarget(
                row.getId(),
                row.getKpi(),
                row.getGoal(),
                Direction.valueOf(row.getDirection()),
                row.getTolerance(),
                TargetStatus.valueOf(row.getStatus()),
                row.getVersion(),
                row.getSetAt(),
                row.getSetBy());
    }
}
