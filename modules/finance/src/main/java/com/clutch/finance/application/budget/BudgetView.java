package com.clutch.finance.application.budget;

import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.budget.Budget;
import com.clutch.finance.domain.budget.BudgetStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A budget as it is read; amounts in EGP.
 *
 * @param available allocated less reserved and spent; negative when overrun
 * @param usedPercent percent of the allocation that is reserved or spent; 100 when nothing was allocated but something used
 */
public record BudgetView(
        UUID id,
        String name,
        String category,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal allocated,
        BigDecimal reserved,
        BigDecimal committed,
        BigDecimal spent,
        BigDecimal available,
        BigDecimal usedPercent,
        BigDecimal warningThreshold,
        boolean warning,
        boolean overrunAllowed,
        BudgetStatus status,
        String currency,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** What is read of this budget. */
    public static BudgetView of(Budget budget) {
        return new BudgetView(
                budget.id(),
                budget.name(),
                budget.category(),
                budget.startsOn(),
                budget.endsOn(),
                budget.allocated().amount(),
                budget.reserved().amount(),
                budget.reserved().amount(),
                budget.spent().amount(),
                budget.available().amount(),
                usedPercent(budget),
                budget.warningThreshold(),
                budget.warns(),
                budget.overrunAllowed(),
                budget.status(),
                Money.BASE,
                budget.createdAt(),
                budget.updatedAt(),
                budget.version());
    }

    private static BigDecimal usedPercent(Budget budget) {
        if (budget.allocated().isZero()) {
            return budget.used().isZero() ? BigDecimal.ZERO : BigDecimal.valueOf(100);
        }
        return budget.used()
                .amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(budget.allocated().amount(), 2, RoundingMode.HALF_UP);
    }
}
