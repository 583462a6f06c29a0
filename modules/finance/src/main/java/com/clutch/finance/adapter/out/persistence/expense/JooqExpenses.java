package com.clutch.finance.adapter.out.persistence.expense;

import static com.clutch.finance.jooq.Tables.APPROVAL_LIMIT;
import static com.clutch.finance.jooq.Tables.EXPENSE;

import com.clutch.finance.adapter.out.persistence.JooqTables;
import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.expense.Expense;
import com.clutch.finance.domain.expense.ExpenseStatus;
import com.clutch.finance.domain.expense.Expenses;
import com.clutch.finance.jooq.tables.records.ExpenseRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqExpenses implements Expenses {

    private final DSLContext dsl;
    private final JooqTables tables;

    JooqExpenses(DSLContext dsl, JooqTables tables) {
        this.dsl = dsl;
        this.tables = tables;
    }

    @Override
    public Optional<Expense> findForUpdate(UUID id) {
        return dsl.selectFrom(EXPENSE).where(EXPENSE.ID.eq(id)).forUpdate().fetchOptional(JooqExpenses::expense);
    }

    @Override
    public List<Expense> after(@Nullable UUID id, int limit) {
        return tables.after(EXPENSE, id, limit, JooqExpenses::expense);
    }

    @Override
    public void add(Expense expense) {
        tables.add(row(expense));
    }

    @Override
    public void save(Expense expense) {
        tables.save(row(expense));
    }

    @Override
    public Optional<ApprovalLimit> limitOf(String role) {
        return dsl.selectFrom(APPROVAL_LIMIT)
                .where(APPROVAL_LIMIT.ROLE.eq(role))
                .fetchOptional(row -> new ApprovalLimit(row.getRole(), row.getMost()));
    }

    @Override
    public void saveLimit(ApprovalLimit limit, Instant at, UUID by) {
        dsl.insertInto(APPROVAL_LIMIT)
                .set(APPROVAL_LIMIT.ROLE, limit.role())
                .set(APPROVAL_LIMIT.MOST, limit.most())
                .set(APPROVAL_LIMIT.UPDATED_AT, at)
                .set(APPROVAL_LIMIT.UPDATED_BY, by)
                .onConflict(APPROVAL_LIMIT.ROLE)
                .doUpdate()
                .set(APPROVAL_LIMIT.MOST, limit.most())
                .set(APPROVAL_LIMIT.UPDATED_AT, at)
                .set(APPROVAL_LIMIT.UPDATED_BY, by)
                .execute();
    }

    static Expense expense(Record row) {
        var currency = row.get(EXPENSE.CURRENCY);
        var decidedBy = row.get(EXPENSE.DECIDED_BY);
        return new Expense(
                row.get(EXPENSE.ID),
                row.get(EXPENSE.VERSION),
                new Money(row.get(EXPENSE.AMOUNT), currency),
                new Money(row.get(EXPENSE.BASE_AMOUNT), Money.BASE),
                new Conversion(row.get(EXPENSE.RATE), row.get(EXPENSE.RATE_DATE), row.get(EXPENSE.RATE_SOURCE)),
                row.get(EXPENSE.CATEGORY),
                row.get(EXPENSE.DESCRIPTION),
                row.get(EXPENSE.VENDOR),
                row.get(EXPENSE.INCURRED_ON),
                List.of(row.get(EXPENSE.ATTACHMENTS)),
                row.get(EXPENSE.PAYS_FOR),
                ExpenseStatus.valueOf(row.get(EXPENSE.STATUS)),
                row.get(EXPENSE.BUDGET_ID),
                new Expense.Person(row.get(EXPENSE.SUBMITTED_BY), row.get(EXPENSE.SUBMITTED_BY_NAME)),
                decidedBy == null
                        ? null
                        : new Expense.Decision(
                                new Expense.Person(decidedBy, row.get(EXPENSE.DECIDED_BY_NAME)),
                                row.get(EXPENSE.DECIDED_AT)),
                row.get(EXPENSE.REASON),
                row.get(EXPENSE.PAID_AT),
                row.get(EXPENSE.CREATED_AT),
                row.get(EXPENSE.UPDATED_AT));
    }

    private static ExpenseRecord row(Expense expense) {
        var decision = expense.decision();
        var row = new ExpenseRecord();
        row.setId(expense.id());
        row.setVersion(expense.version());
        row.setAmount(expense.amount().amount());
        row.setCurrency(expense.amount().currency());
        row.setBaseAmount(expense.base().amount());
        row.setRate(expense.conversion().rate());
        row.setRateDate(expense.conversion().date());
        row.setRateSource(expense.conversion().source());
        row.setCategory(expense.category());
        row.setDescription(expense.description());
        row.setVendor(expense.vendor());
        row.setIncurredOn(expense.incurredOn());
        row.setAttachments(expense.attachments().toArray(String[]::new));
        row.setPaysFor(expense.paysFor());
        row.setStatus(expense.status().name());
        row.setBudgetId(expense.budgetId());
        row.setSubmittedBy(expense.submitter().id());
        row.setSubmittedByName(expense.submitter().name());
        row.setDecidedBy(decision == null ? null : decision.by().id());
        row.setDecidedByName(decision == null ? null : decision.by().name());
        row.setDecidedAt(decision == null ? null : decision.at());
        row.setReason(expense.reason());
        row.setPaidAt(expense.paidAt());
        row.setCreatedAt(expense.createdAt());
        row.setUpdatedAt(expense.updatedAt());
        return row;
    }
}
