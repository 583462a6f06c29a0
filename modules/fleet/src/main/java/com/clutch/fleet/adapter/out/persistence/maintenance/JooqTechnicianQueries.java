package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.TECHNICIAN;
import static com.clutch.fleet.jooq.Tables.WORK_ORDER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import com.clutch.fleet.application.maintenance.TechnicianFilter;
import com.clutch.fleet.application.maintenance.TechnicianQueries;
import com.clutch.fleet.application.maintenance.TechnicianView;
import com.clutch.fleet.application.maintenance.TechnicianView.Availability;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import com.clutch.platform.persistence.WordSearch;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqTechnicianQueries implements TechnicianQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt", TECHNICIAN.CREATED_AT,
                    "updatedAt", TECHNICIAN.UPDATED_AT,
                    "name", TECHNICIAN.NAME));
    private static final Condition BUSY = exists(selectOne()
            .from(WORK_ORDER)
            .where(WORK_ORDER.TECHNICIAN_ID.eq(TECHNICIAN.ID))
            .and(WORK_ORDER.STATUS.eq(inline("IN_PROGRESS"))));
    private static final Field<String> AVAILABILITY = DSL.when(BUSY, inline("BUSY"))
            .when(TECHNICIAN.ON_DUTY, inline("AVAILABLE"))
            .else_(inline("OFF_DUTY"))
            .as("availability");
    private static final Field<Long> OPEN = field(select(count())
                    .from(WORK_ORDER)
                    .where(WORK_ORDER.TECHNICIAN_ID.eq(TECHNICIAN.ID))
                    .and(WORK_ORDER.STATUS.in(inline("SCHEDULED"), inline("IN_PROGRESS"))))
            .cast(Long.class)
            .as("open");

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqTechnicianQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<TechnicianView> find(UUID id) {
        return technicians(TECHNICIAN.ID.eq(id)).fetchOptional(JooqTechnicianQueries::view);
    }

    @Override
    public Page<TechnicianView> list(TechnicianFilter filter, PageRequest page) {
        return pages.page(
                technicians(conditions(filter, page.q())), page, SORT, TECHNICIAN.ID, JooqTechnicianQueries::view);
    }

    @Override
    public void forEach(TechnicianFilter filter, PageRequest page, Consumer<? super TechnicianView> sink) {
        pages.forEach(
                technicians(conditions(filter, page.q())),
                page,
                SORT,
                TECHNICIAN.ID,
                JooqTechnicianQueries::view,
                sink);
    }

    private SelectConditionStep<? extends Record> technicians(Condition condition) {
        return dsl.select(TECHNICIAN.asterisk(), AVAILABILITY, OPEN)
                .from(TECHNICIAN)
                .where(condition);
    }

    private static Condition conditions(TechnicianFilter filter, @Nullable String q) {
        var condition = TECHNICIAN.ACTIVE.isTrue();
        if (q != null) {
            condition = condition.and(WordSearch.in(TECHNICIAN.SEARCH_WORDS, q));
        }
        if (filter.skill() != null) {
            condition = condition.and(
                    TECHNICIAN.SKILLS.contains(new String[] {filter.skill().toLowerCase(Locale.ROOT)}));
        }
        var wanted = filter.availability();
        return wanted == null
                ? condition
                : condition.and(
                        switch (wanted) {
                            case BUSY -> BUSY;
                            case AVAILABLE -> not(BUSY).and(TECHNICIAN.ON_DUTY.isTrue());
                            case OFF_DUTY -> not(BUSY).and(TECHNICIAN.ON_DUTY.isFalse());
                        });
    }

    private static TechnicianView view(Record row) {
        var technician = JooqTechnicians.technician(row);
        return new TechnicianView(
                technician.id(),
                technician.name(),
                technician.phone(),
                technician.email(),
                technician.skills(),
                technician.hourlyRate(),
                technician.currency(),
                Availability.valueOf(row.get(AVAILABILITY)),
                row.get(OPEN),
                technician.active(),
                technician.createdAt(),
                technician.updatedAt(),
                technician.version());
    }
}
