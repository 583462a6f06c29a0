package com.clutch.finance.application.budget;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.budget.Budgets;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Component;

@Component
class BudgetSnapshots implements SnapshotSource {

    private final Budgets budgets;
    private final BudgetEvents events;
    private final SnapshotWalk walk;

    BudgetSnapshots(Budgets budgets, BudgetEvents events, SnapshotWalk walk) {
        this.budgets = budgets;
        this.events = events;
        this.walk = walk;
    }

    @Override
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, budgets::after);
    }
}
