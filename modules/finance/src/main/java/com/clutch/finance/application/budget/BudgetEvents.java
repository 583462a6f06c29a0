package com.clutch.finance.application.budget;

import com.clutch.events.Change;
import com.clutch.events.finance.BudgetBreached;
import com.clutch.events.finance.BudgetChanged;
import com.clutch.events.finance.BudgetState;
import com.clutch.events.finance.BudgetWarningReached;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.budget.Budget;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to budgets. */
@Component
public class BudgetEvents {

    private final EventPublisher publisher;

    BudgetEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Budget before, Budget after, Actor actor) {
        var state = state(after);
        publisher.publish(new BudgetChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void warned(Budget budget, Actor actor) {
        publisher.publish(new BudgetWarningReached(
                publisher.header(actor),
                budget.id(),
                budget.category(),
                budget.allocated().amount(),
                budget.used().amount(),
                budget.warningThreshold()));
    }

    void breached(Budget budget, UUID expenseId, Actor actor) {
        publisher.publish(new BudgetBreached(
                publisher.header(actor),
                budget.id(),
                expenseId,
                budget.category(),
                budget.allocated().amount(),
                budget.used().amount(),
                budget.over().amount()));
    }

    /** Tells a budget again. */
    public BudgetChanged snapshot(Budget budget, Actor actor) {
        return new BudgetChanged(
                publisher.header(actor), budget.id(), budget.version(), Change.SNAPSHOT, state(budget), List.of());
    }

    private static BudgetState state(Budget budget) {
        return new BudgetState(
                budget.id(),
                budget.name(),
                budget.category(),
                budget.startsOn(),
                budget.endsOn(),
                budget.allocated().amount(),
                budget.reserved().amount(),
                budget.spent().amount(),
                Money.BASE,
                budget.warningThreshold(),
                budget.overrunAllowed(),
                Words.word(budget.status()),
                budget.createdAt());
    }
}
