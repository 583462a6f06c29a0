package com.clutch.finance.application.budget;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.budget.Budget;
import com.clutch.finance.domain.budget.Budgets;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Promises, spends and gives back money of budgets, in the transaction of the expense. */
@Component
public class BudgetCommitments {

    private final Budgets budgets;
    private final BudgetEvents events;
    private final FinanceCalendar calendar;

    BudgetCommitments(Budgets budgets, BudgetEvents events, FinanceCalendar calendar) {
        this.budgets = budgets;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * Promises money of the budget that covers the category and the day.
     *
     * @return the budget; empty when there is none, then nothing limits the expense
     * @throws DomainException {@link FinanceError#BUDGET_EXCEEDED}
     */
    public Optional<UUID> reserve(UUID expenseId, String category, LocalDate day, Money amount, Actor actor) {
        return budgets.coveringForUpdate(category, day).map(before -> {
            var now = calendar.now();
            var after = before.reserve(amount, now);
            store(before, after, actor);
            if (after.warns() && !before.warns()) {
                events.warned(after, actor);
            }
            if (after.over().isPositive()) {
                budgets.addBreach(Ids.at(now), after, expenseId, now);
                events.breached(after, expenseId, actor);
            }
            return after.id();
        });
    }

    /** Takes a promise back. */
    public void release(UUID budgetId, Money amount, Actor actor) {
        var before = found(budgetId);
        store(before, before.release(amount, calendar.now()), actor);
    }

    /** Turns a promise into money that is spent. */
    public void spend(UUID budgetId, Money amount, Actor actor) {
        var before = found(budgetId);
        store(before, before.spend(amount, calendar.now()), actor);
    }

    private Budget found(UUID id) {
        return budgets.findForUpdate(id).orElseThrow(() -> DomainException.notFound("budget", id));
    }

    private void store(Budget before, Budget after, Actor actor) {
        budgets.save(after);
        events.changed(before, after, actor);
    }
}
