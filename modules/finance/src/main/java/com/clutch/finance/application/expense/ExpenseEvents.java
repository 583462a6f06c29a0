package com.clutch.finance.application.expense;

import com.clutch.events.Change;
import com.clutch.events.finance.ExpenseChanged;
import com.clutch.events.finance.ExpenseState;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.expense.Expense;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to expenses. */
@Component
public class ExpenseEvents {

    private final EventPublisher publisher;

    ExpenseEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Expense before, Expense after, Actor actor) {
        var state = state(after);
        publisher.publish(new ExpenseChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    /** Tells an expense again. */
    public ExpenseChanged snapshot(Expense expense, Actor actor) {
        return new ExpenseChanged(
                publisher.header(actor), expense.id(), expense.version(), Change.SNAPSHOT, state(expense), List.of());
    }

    private static ExpenseState state(Expense expense) {
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
                Words.word(expense.status()),
                expense.budgetId(),
                expense.submitter().id(),
                decision == null ? null : decision.by().id(),
                expense.paidAt(),
                expense.createdAt(),
                expense.paysFor());
    }
}
