package com.clutch.finance.adapter.out.persistence.budget;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.same;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.sameText;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.words;
import static com.clutch.finance.jooq.Tables.BUDGET;
import static com.clutch.finance.jooq.Tables.BUDGET_BREACH;

import com.clutch.finance.application.budget.BreachView;
import com.clutch.finance.application.budget.BudgetQueries;
import com.clutch.finance.application.budget.BudgetView;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqBudgetQueries implements BudgetQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of("createdAt", BUDGET.CREATED_AT, "startsOn", BUDGET.STARTS_ON, "name", BUDGET.NAME));
    private static final SortKeys BREACH_SORT =
            SortKeys.of("-breachedAt", Map.of("breachedAt", BUDGET_BREACH.BREACHED_AT));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqBudgetQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<BudgetView> find(UUID id) {
        return dsl.selectFrom(BUDGET).where(BUDGET.ID.eq(id)).fetchOptional(JooqBudgetQueries::view);
    }

    @Override
    public Page<BudgetView> list(BudgetFilter filter, PageRequest page) {
        return pages.page(select(filter, page.q()), page, SORT, BUDGET.ID, JooqBudgetQueries::view);
    }

    @Override
    public void forEach(BudgetFilter filter, PageRequest page, Consumer<? super BudgetView> sink) {
        pages.forEach(select(filter, page.q()), page, SORT, BUDGET.ID, JooqBudgetQueries::view, sink);
    }

    @Override
    public Page<BreachView> breaches(@Nullable UUID budgetId, PageRequest page) {
        return pages.page(selectBreaches(budgetId), page, BREACH_SORT, BUDGET_BREACH.ID, JooqBudgetQueries::breach);
    }

    @Override
    public void forEachBreach(@Nullable UUID budgetId, PageRequest page, Consumer<? super BreachView> sink) {
        pages.forEach(selectBreaches(budgetId), page, BREACH_SORT, BUDGET_BREACH.ID, JooqBudgetQueries::breach, sink);
    }

    private Select<? extends Record> select(BudgetFilter filter, @Nullable String q) {
        return dsl.selectFrom(BUDGET)
                .where(sameText(filter.category(), BUDGET.CATEGORY))
                .and(same(filter.status(), BUDGET.STATUS))
                .and(given(filter.on(), day -> BUDGET.STARTS_ON.le(day).and(BUDGET.ENDS_ON.ge(day))))
                .and(words(q, BUDGET.SEARCH_WORDS));
    }

    private Select<? extends Record> selectBreaches(@Nullable UUID budgetId) {
        return dsl.selectFrom(BUDGET_BREACH).where(given(budgetId, BUDGET_BREACH.BUDGET_ID::eq));
    }

    private static BudgetView view(Record row) {
        return BudgetView.of(JooqBudgets.budget(row));
    }

    private static BreachView breach(Record row) {
        return new BreachView(
                row.get(BUDGET_BREACH.ID),
                row.get(BUDGET_BREACH.BUDGET_ID),
                row.get(BUDGET_BREACH.EXPENSE_ID),
                row.get(BUDGET_BREACH.CATEGORY),
                row.get(BUDGET_BREACH.ALLOCATED),
                row.get(BUDGET_BREACH.USED),
                row.get(BUDGET_BREACH.AMOUNT_OVER),
                row.get(BUDGET_BREACH.BREACHED_AT),
                row.get(BUDGET_BREACH.BREACHED_AT));
    }
}
