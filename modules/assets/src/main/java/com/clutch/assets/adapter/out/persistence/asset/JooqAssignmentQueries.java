package com.clutch.assets.adapter.out.persistence.asset;

import static com.clutch.assets.adapter.out.persistence.JooqText.given;
import static com.clutch.assets.jooq.Tables.ASSET;
import static com.clutch.assets.jooq.Tables.ASSIGNMENT;

import com.clutch.assets.application.asset.AssignmentFilter;
import com.clutch.assets.application.asset.AssignmentQueries;
import com.clutch.assets.application.asset.AssignmentView;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqAssignmentQueries implements AssignmentQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-assignedDate",
            Map.of(
                    "assignedDate", ASSIGNMENT.ASSIGNED_AT,
                    "dueDate", ASSIGNMENT.DUE_DATE,
                    "returnDate", ASSIGNMENT.RETURNED_AT,
                    "createdAt", ASSIGNMENT.CREATED_AT));

    private final DSLContext dsl;
    private final JooqPages pages;
    private final CompanyTime time;

    JooqAssignmentQueries(DSLContext dsl, JooqPages pages, CompanyTime time) {
        this.dsl = dsl;
        this.pages = pages;
        this.time = time;
    }

    @Override
    public Optional<AssignmentView> find(UUID id) {
        return dsl.fetchOptional(select(ASSIGNMENT.ID.eq(id))).map(row -> view(row, time.today()));
    }

    @Override
    public Page<AssignmentView> list(AssignmentFilter filter, PageRequest page) {
        var today = time.today();
        return pages.page(select(conditions(filter, today)), page, SORT, ASSIGNMENT.ID, row -> view(row, today));
    }

    @Override
    public void forEach(AssignmentFilter filter, PageRequest page, Consumer<? super AssignmentView> sink) {
        var today = time.today();
        pages.forEach(select(conditions(filter, today)), page, SORT, ASSIGNMENT.ID, row -> view(row, today), sink);
    }

    private Select<? extends Record> select(Condition condition) {
        return dsl.select(ASSIGNMENT.fields())
                .select(ASSET.NUMBER, ASSET.NAME)
                .from(ASSIGNMENT)
                .join(ASSET)
                .on(ASSET.ID.eq(ASSIGNMENT.ASSET_ID))
                .where(ASSIGNMENT.REMOVED_AT.isNull())
                .and(condition);
    }

    private Condition conditions(AssignmentFilter filter, LocalDate today) {
        var status = given(filter.status(), wanted -> switch (wanted) {
            case ACTIVE -> ASSIGNMENT.RETURNED_AT.isNull();
            case OVERDUE -> ASSIGNMENT.RETURNED_AT.isNull().and(ASSIGNMENT.DUE_DATE.lt(today));
            case RETURNED -> ASSIGNMENT.RETURNED_AT.isNotNull();
        });
        return DSL.and(
                status,
                given(filter.assetId(), ASSIGNMENT.ASSET_ID::eq),
                given(filter.holderId(), ASSIGNMENT.HOLDER_ID::eq),
                given(filter.from(), day -> ASSIGNMENT.ASSIGNED_AT.ge(time.startOf(day))),
                given(filter.to(), day -> ASSIGNMENT.ASSIGNED_AT.lt(time.startOf(day.plusDays(1)))));
    }

    private static AssignmentView view(Record row, LocalDate today) {
        return AssignmentView.of(JooqAssignments.assignment(row), row.get(ASSET.NUMBER), row.get(ASSET.NAME), today);
    }
}
