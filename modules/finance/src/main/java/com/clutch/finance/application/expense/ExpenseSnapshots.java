package com.clutch.finance.application.expense;

import com.clutch.events.finance.ExpenseChanged;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.expense.Expenses;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ExpenseSnapshots implements SnapshotSource {

    private final Expenses expenses;
    private final ExpenseEvents events;

    ExpenseSnapshots(Expenses expenses, ExpenseEvents events) {
        this.expenses = expenses;
        this.events = events;
    }

    @Override
    public String topic() {
        return ExpenseChanged.TOPIC;
    }

    @Override
    public List<ExpenseChanged> after(@Nullable UUID id, int limit, Actor actor) {
        return expenses.after(id, limit).stream()
                .map(expense -> events.snapshot(expense, actor))
                .toList();
    }
}
