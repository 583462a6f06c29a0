package com.clutch.finance.application.expense;

import com.clutch.finance.domain.expense.ExpenseStatus;
import com.clutch.finance.domain.expense.Expenses.ApprovalLimit;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of expenses. */
public interface ExpenseQueries {

    /**
     * Which expenses a list shows; null is no condition.
     *
     * @param category in whatever case
     * @param vendor in whatever case
     * @param from first day on which they were incurred, in the zone of the company
     * @param to last day
     */
    record ExpenseFilter(
            @Nullable ExpenseStatus status,
            @Nullable String category,
            @Nullable String vendor,
            @Nullable UUID submittedBy,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    Optional<ExpenseView> find(UUID id);

    /**
     * A page of expenses, the newest first. Sorted by createdAt, incurredOn or amount; searched by the beginnings of words of
     * description, category and vendor.
     */
    Page<ExpenseView> list(ExpenseFilter filter, PageRequest page);

    /** Hands over every expense of the list, in its order, whatever the page. */
    void forEach(ExpenseFilter filter, PageRequest page, Consumer<? super ExpenseView> sink);

    /** Up to how much each role approves. */
    List<ApprovalLimit> limits();
}
