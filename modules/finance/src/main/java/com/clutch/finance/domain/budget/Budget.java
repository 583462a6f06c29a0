package com.clutch.finance.domain.budget;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What may be spent on a category in a period, in the base currency. It does not change: each method answers the budget as it
 * would be.
 *
 * @param version of the stored row; a new budget has 1
 * @param startsOn first day, in the zone of the company
 * @param endsOn last day
 * @param reserved promised to expenses that are not paid yet
 * @param warningThreshold percent of the allocation at which somebody should look
 * @param overrunAllowed whether expenses may go beyond the allocation
 */
public record Budget(
        UUID id,
        long version,
        String name,
        String category,
        LocalDate startsOn,
        LocalDate endsOn,
        Money allocated,
        Money reserved,
        Money spent,
        BigDecimal warningThreshold,
        boolean overrunAllowed,
        BudgetStatus status,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** What is left to promise; negative when the budget was overrun. */
    public Money available() {
        return allocated.minus(reserved).minus(spent);
    }

    /** What is promised or spent. */
    public Money used() {
        return reserved.plus(spent);
    }

    /** Whether so much is promised or spent that somebody should look. */
    public boolean warns() {
        return !used().isZero() && !allocated.percent(warningThreshold).isMoreThan(used());
    }

    /** How much more is promised or spent than was allocated; zero when it is not. */
    public Money over() {
        return used().isMoreThan(allocated) ? used().minus(allocated) : Money.zero(Money.BASE);
    }

    /**
     * Promises money to an expense.
     *
     * @throws DomainException {@link FinanceError#BUDGET_EXCEEDED} when less is available and no overrun is allowed
     */
    public Budget reserve(Money amount, Instant now) {
        if (amount.isMoreThan(available()) && !overrunAllowed) {
            throw new DomainException(
                            FinanceError.BUDGET_EXCEEDED,
                            "The budget \"%s\" has %s available; this needs %s.".formatted(name, available(), amount))
                    .with("available", available().amount());
        }
        return with(allocated, reserved.plus(amount), spent, now);
    }

    /** Takes a promise back. */
    public Budget release(Money amount, Instant now) {
        return with(allocated, reserved.minus(amount), spent, now);
    }

    /** Turns a promise into money that is spent. */
    public Budget spend(Money amount, Instant now) {
        return with(allocated, reserved.minus(amount), spent.plus(amount), now);
    }

    /**
     * Other terms.
     *
     * @throws DomainException {@link FinanceError#BUDGET_EXCEEDED} when more is used than would be allocated
     */
    public Budget revise(String newName, Money newAllocation, BigDecimal threshold, boolean overrun, Instant now) {
        if (!overrun && used().isMoreThan(newAllocation)) {
            throw new DomainException(
                            FinanceError.BUDGET_EXCEEDED,
                            "%s is promised or spent already; allocate at least that, or allow an overrun."
                                    .formatted(used()))
                    .with("used", used().amount());
        }
        return new Budget(
                id,
                version + 1,
                newName,
                category,
                startsOn,
                endsOn,
                newAllocation,
                reserved,
                spent,
                threshold,
                overrun,
                status,
                createdAt,
                now);
    }

    /** Takes no new expenses; those that have a promise keep it. */
    public Budget close(Instant now) {
        BudgetStatus.MOVES.check(status, BudgetStatus.CLOSED);
        return new Budget(
                id,
                version + 1,
                name,
                category,
                startsOn,
                endsOn,
                allocated,
                reserved,
                spent,
                warningThreshold,
                overrunAllowed,
                BudgetStatus.CLOSED,
                createdAt,
                now);
    }

    private Budget with(Money allocation, Money newReserved, Money newSpent, Instant now) {
        return new Budget(
                id,
                version + 1,
                name,
                category,
                startsOn,
                endsOn,
                allocation,
                newReserved,
                newSpent,
                warningThreshold,
                overrunAllowed,
                status,
                createdAt,
                now);
    }
}
