package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.PLAN_TEMPLATE;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.domain.maintenance.PlanTemplate;
import com.clutch.fleet.domain.maintenance.PlanTemplates;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqPlanTemplates implements PlanTemplates {

    private final DSLContext dsl;

    JooqPlanTemplates(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<PlanTemplate> findForUpdate(UUID id) {
        return dsl.selectFrom(PLAN_TEMPLATE)
                .where(PLAN_TEMPLATE.ID.eq(id))
                .forUpdate()
                .fetchOptional(JooqPlanRows::template);
    }

    @Override
    public List<PlanTemplate> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(PLAN_TEMPLATE)
                .where(id == null ? noCondition() : PLAN_TEMPLATE.ID.gt(id))
                .orderBy(PLAN_TEMPLATE.ID)
                .limit(limit)
                .fetch(JooqPlanRows::template);
    }

    @Override
    public void add(PlanTemplate template) {
        try {
            dsl.insertInto(PLAN_TEMPLATE).set(JooqPlanRows.row(template)).execute();
        } catch (DuplicateKeyException taken) {
            throw JooqPlanRows.nameTaken(taken);
        }
    }

    @Override
    public void save(PlanTemplate template) {
        var row = JooqPlanRows.row(template);
        row.reset(PLAN_TEMPLATE.ID);
        row.reset(PLAN_TEMPLATE.CREATED_AT);
        try {
            var changed = dsl.update(PLAN_TEMPLATE)
                    .set(row)
                    .where(PLAN_TEMPLATE.ID.eq(template.id()))
                    .and(PLAN_TEMPLATE.VERSION.eq(template.version() - 1))
                    .execute();
            if (changed == 0) {
                var stored = findForUpdate(template.id()).orElseThrow();
                throw new StaleVersionException(template.version() - 1, stored.version(), stored);
            }
        } catch (DuplicateKeyException taken) {
            throw JooqPlanRows.nameTaken(taken);
        }
    }
}
