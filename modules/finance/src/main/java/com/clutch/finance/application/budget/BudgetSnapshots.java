package com.clutch.finance.application.budget;

import com.clutch.events.finance.BudgetChanged;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.budget.Budgets;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class BudgetSnapshots implements SnapshotSource {

    private final Budgets budgets;
    private final BudgetEvents events;

    BudgetSnapshots(Budgets budgets, BudgetEvents events) {
        this.budgets = budgets;
        this.events = events;
    }

    @Override
    public String topic() {
        return BudgetChanged.TOPIC;
    }

    @Override
    public List<BudgetChanged> after(@Nullable UUID id, int limit, Actor actor) {
        return budgets.after(id, limit).stream()
                .map(budget -> events.snapshot(budget, actor))
                .toList();
    }
}
