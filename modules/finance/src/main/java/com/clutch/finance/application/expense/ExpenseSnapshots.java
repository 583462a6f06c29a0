package com.clutch.finance.application.expense;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.expense.Expenses;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Component;

@Component
class ExpenseSnapshots implements SnapshotSource {

    private final Expenses expenses;
    private final ExpenseEvents events;
    private final SnapshotWalk walk;

    ExpenseSnapshots(Expenses expenses, ExpenseEvents events, SnapshotWalk walk) {
        this.expenses = expenses;
        this.events = events;
        this.walk = walk;
    }

    @Override
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, expenses::after);
    }
}
