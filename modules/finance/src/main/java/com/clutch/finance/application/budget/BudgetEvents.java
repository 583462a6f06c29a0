package com.clutch.finance.application.budget;

import com.clutch.events.finance.BudgetBreached;
import com.clutch.events.finance.BudgetChanged;
import com.clutch.events.finance.BudgetState;
import com.clutch.events.finance.BudgetWarningReached;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.budget.Budget;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to budgets. */
@Component
public class BudgetEvents extends StateEvents<Budget, BudgetState> {

    BudgetEvents(EventPublisher publisher) {
        super(publisher, BudgetChanged.TOPIC, BudgetChanged::new);
    }

    void warned(Budget budget, Actor actor) {
        publish(new BudgetWarningReached(
                header(actor),
                budget.id(),
                budget.category(),
                budget.allocated().amount(),
                budget.used().amount(),
                budget.warningThreshold()));
    }

    void breached(Budget budget, UUID expenseId, Actor actor) {
        publish(new BudgetBreached(
                header(actor),
                budget.id(),
                expenseId,
                budget.category(),
                budget.allocated().amount(),
                budget.used().amount(),
                budget.over().amount()));
    }

    @Override
    protected BudgetState state(Budget budget) {
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
                word(budget.status()),
                budget.createdAt());
    }
}
