package com.clutch.finance.application.expense;

import com.clutch.events.finance.ExpenseChanged;
import com.clutch.events.finance.ExpenseState;
import com.clutch.finance.domain.expense.Expense;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to expenses. */
@Component
public class ExpenseEvents extends StateEvents<Expense, ExpenseState> {

    ExpenseEvents(EventPublisher publisher) {
        super(publisher, ExpenseChanged.TOPIC, ExpenseChanged::new);
    }

    @Override
    protected ExpenseState state(Expense expense) {
        var decision = expense.decision();
        return new ExpenseState(
                expense.id(),
                expense.amount().amount(),
                expense.amount().currency(),
                expense.base().amount(),
                expense.category(),
                expense.description(),
                expense.vendor(),
                expense.incurredOn(),
                word(expense.status()),
                expense.budgetId(),
                expense.submitter().id(),
                decision == null ? null : decision.by().id(),
                expense.paidAt(),
                expense.createdAt(),
                expense.paysFor());
    }
}
