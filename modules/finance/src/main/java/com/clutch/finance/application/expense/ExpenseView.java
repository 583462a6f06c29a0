package com.clutch.finance.application.expense;

import com.clutch.finance.domain.expense.Expense;
import com.clutch.finance.domain.expense.ExpenseStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An expense as it is read.
 *
 * @param amount in major units of the currency
 * @param baseAmount the same in EGP, by {@code rate}, which is of {@code rateDate} and from {@code rateSource}
 * @param incurredOn day in the zone of the company
 * @param date the same day, as clients call it
 * @param paysFor id of the work order, fuel entry, policy, cost of an asset or the like that it pays for, which is counted as the
 *     cost in its place; null when the expense is a cost of its own
 * @param decidedBy account that approved or rejected it, null as long as nobody did
 */
public record ExpenseView(
        UUID id,
        BigDecimal amount,
        String currency,
        BigDecimal baseAmount,
        BigDecimal rate,
        LocalDate rateDate,
        String rateSource,
        String category,
        String description,
        @Nullable String vendor,
        LocalDate incurredOn,
        LocalDate date,
        List<String> attachments,
        @Nullable UUID paysFor,
        ExpenseStatus status,
        @Nullable UUID budgetId,
        UUID submittedBy,
        String submittedByName,
        @Nullable UUID decidedBy,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Instant paidAt,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** What is read of this expense. */
    public static ExpenseView of(Expense expense) {
        var decision = expense.decision();
        return new ExpenseView(
                expense.id(),
                expense.amount().amount(),
                expense.amount().currency(),
                expense.base().amount(),
                expense.conversion().rate(),
                expense.conversion().date(),
                expense.conversion().source(),
                expense.category(),
                expense.description(),
                expense.vendor(),
                expense.incurredOn(),
                expense.incurredOn(),
                expense.attachments(),
                expense.paysFor(),
                expense.status(),
                expense.budgetId(),
                expense.submitter().id(),
                expense.submitter().name(),
                decision == null ? null : decision.by().id(),
                decision == null ? null : decision.by().name(),
                decision == null ? null : decision.at(),
                expense.reason(),
                expense.paidAt(),
                expense.createdAt(),
                expense.updatedAt(),
                expense.version());
    }
}
