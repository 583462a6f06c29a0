package com.clutch.finance.application.budget;

import com.clutch.finance.domain.budget.BudgetStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of budgets. */
public interface BudgetQueries {

    /**
     * Which budgets a list shows; null is no condition.
     *
     * @param on a day that the budget covers
     */
    record BudgetFilter(
            @Nullable String category, @Nullable BudgetStatus status, @Nullable LocalDate on) {}

    Optional<BudgetView> find(UUID id);

    /**
     * A page of budgets, the newest first. Sorted by createdAt, startsOn or name; searched by the beginnings of words of name
     * and category.
     */
    Page<BudgetView> list(BudgetFilter filter, PageRequest page);

    /** Hands over every budget of the list, in its order, whatever the page. */
    void forEach(BudgetFilter filter, PageRequest page, Consumer<? super BudgetView> sink);

    /** A page of breaches, the latest first. Sorted by breachedAt. */
    Page<BreachView> breaches(@Nullable UUID budgetId, PageRequest page);

    /** Hands over every breach of the list. */
    void forEachBreach(@Nullable UUID budgetId, PageRequest page, Consumer<? super BreachView> sink);
}
