package com.clutch.finance.adapter.out.persistence.expense;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.same;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.sameText;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.words;
import static com.clutch.finance.jooq.Tables.APPROVAL_LIMIT;
import static com.clutch.finance.jooq.Tables.EXPENSE;

import com.clutch.finance.application.expense.ExpenseQueries;
import com.clutch.finance.application.expense.ExpenseView;
import com.clutch.finance.domain.expense.Expenses.ApprovalLimit;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqExpenseQueries implements ExpenseQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of("createdAt", EXPENSE.CREATED_AT, "incurredOn", EXPENSE.INCURRED_ON, "amount", EXPENSE.AMOUNT));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqExpenseQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<ExpenseView> find(UUID id) {
        return dsl.selectFrom(EXPENSE).where(EXPENSE.ID.eq(id)).fetchOptional(JooqExpenseQueries::view);
    }

    @Override
    public Page<ExpenseView> list(ExpenseFilter filter, PageRequest page) {
        return pages.page(select(filter, page.q()), page, SORT, EXPENSE.ID, JooqExpenseQueries::view);
    }

    @Override
    public void forEach(ExpenseFilter filter, PageRequest page, Consumer<? super ExpenseView> sink) {
        pages.forEach(select(filter, page.q()), page, SORT, EXPENSE.ID, JooqExpenseQueries::view, sink);
    }

    @Override
    public List<ApprovalLimit> limits() {
        return dsl.selectFrom(APPROVAL_LIMIT)
                .orderBy(APPROVAL_LIMIT.ROLE)
                .fetch(row -> new ApprovalLimit(row.getRole(), row.getMost()));
    }

    private Select<? extends Record> select(ExpenseFilter filter, @Nullable String q) {
        return dsl.selectFrom(EXPENSE)
                .where(same(filter.status(), EXPENSE.STATUS))
                .and(sameText(filter.category(), EXPENSE.CATEGORY))
                .and(sameText(filter.vendor(), EXPENSE.VENDOR))
                .and(given(filter.submittedBy(), EXPENSE.SUBMITTED_BY::eq))
                .and(given(filter.from(), EXPENSE.INCURRED_ON::ge))
                .and(given(filter.to(), EXPENSE.INCURRED_ON::le))
                .and(words(q, EXPENSE.SEARCH_WORDS));
    }

    private static ExpenseView view(Record row) {
        return ExpenseView.of(JooqExpenses.expense(row));
    }
}
