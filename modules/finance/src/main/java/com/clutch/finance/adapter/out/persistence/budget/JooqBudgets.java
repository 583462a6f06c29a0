package com.clutch.finance.adapter.out.persistence.budget;

import static com.clutch.finance.jooq.Tables.BUDGET;
import static com.clutch.finance.jooq.Tables.BUDGET_BREACH;
import static org.jooq.impl.DSL.lower;

import com.clutch.finance.adapter.out.persistence.JooqTables;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.budget.Budget;
import com.clutch.finance.domain.budget.BudgetStatus;
import com.clutch.finance.domain.budget.Budgets;
import com.clutch.finance.jooq.tables.records.BudgetRecord;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;

@Repository
class JooqBudgets implements Budgets {

    private final DSLContext dsl;
    private final JooqTables tables;

    JooqBudgets(DSLContext dsl, JooqTables tables) {
        this.dsl = dsl;
        this.tables = tables;
    }

    @Override
    public Optional<Budget> findForUpdate(UUID id) {
        return dsl.selectFrom(BUDGET).where(BUDGET.ID.eq(id)).forUpdate().fetchOptional(JooqBudgets::budget);
    }

    @Override
    public Optional<Budget> coveringForUpdate(String category, LocalDate day) {
        return dsl.selectFrom(BUDGET)
                .where(lower(BUDGET.CATEGORY).eq(category.toLowerCase(Locale.ROOT)))
                .and(BUDGET.STARTS_ON.le(day))
                .and(BUDGET.ENDS_ON.ge(day))
                .and(BUDGET.STATUS.eq(BudgetStatus.ACTIVE.name()))
                .forUpdate()
                .fetchOptional(JooqBudgets::budget);
    }

    @Override
    public List<Budget> after(@Nullable UUID id, int limit) {
        return tables.after(BUDGET, id, limit, JooqBudgets::budget);
    }

    @Override
    public void add(Budget budget) {
        try {
            tables.add(row(budget));
        } catch (DataIntegrityViolationException no) {
            if (String.valueOf(no.getMessage()).contains("budget_per_category")) {
                throw DomainException.field(
                        FinanceError.BUDGET_OVERLAPS,
                        "startsOn",
                        "Another active budget of this category covers a part of the period.");
            }
            throw no;
        }
    }

    @Override
    public void save(Budget budget) {
        tables.save(row(budget));
    }

    @Override
    public void addBreach(UUID id, Budget budget, UUID expenseId, Instant at) {
        dsl.insertInto(BUDGET_BREACH)
                .set(BUDGET_BREACH.ID, id)
                .set(BUDGET_BREACH.BUDGET_ID, budget.id())
                .set(BUDGET_BREACH.EXPENSE_ID, expenseId)
                .set(BUDGET_BREACH.CATEGORY, budget.category())
                .set(BUDGET_BREACH.ALLOCATED, budget.allocated().amount())
                .set(BUDGET_BREACH.USED, budget.used().amount())
                .set(BUDGET_BREACH.AMOUNT_OVER, budget.over().amount())
                .set(BUDGET_BREACH.BREACHED_AT, at)
                .execute();
    }

    static Budget budget(Record row) {
        return new Budget(
                row.get(BUDGET.ID),
                row.get(BUDGET.VERSION),
                row.get(BUDGET.NAME),
                row.get(BUDGET.CATEGORY),
                row.get(BUDGET.STARTS_ON),
                row.get(BUDGET.ENDS_ON),
                new Money(row.get(BUDGET.ALLOCATED), Money.BASE),
                new Money(row.get(BUDGET.RESERVED), Money.BASE),
                new Money(row.get(BUDGET.SPENT), Money.BASE),
                row.get(BUDGET.WARNING_THRESHOLD),
                row.get(BUDGET.OVERRUN_ALLOWED),
                BudgetStatus.valueOf(row.get(BUDGET.STATUS)),
                row.get(BUDGET.CREATED_AT),
                row.get(BUDGET.UPDATED_AT));
    }

    private static BudgetRecord row(Budget budget) {
        var row = new BudgetRecord();
        row.setId(budget.id());
        row.setVersion(budget.version());
        row.setName(budget.name());
        row.setCategory(budget.category());
        row.setStartsOn(budget.startsOn());
        row.setEndsOn(budget.endsOn());
        row.setAllocated(budget.allocated().amount());
        row.setReserved(budget.reserved().amount());
        row.setSpent(budget.spent().amount());
        row.setWarningThreshold(budget.warningThreshold());
        row.setOverrunAllowed(budget.overrunAllowed());
        row.setStatus(budget.status().name());
        row.setCreatedAt(budget.createdAt());
        row.setUpdatedAt(budget.updatedAt());
        return row;
    }
}
