package com.clutch.fleet.application.cost;

import com.clutch.events.fleet.VehicleExpenseChanged;
import com.clutch.events.fleet.VehicleExpenseState;
import com.clutch.fleet.application.ledger.LedgerKind;
import com.clutch.fleet.domain.cost.VehicleExpense;
import com.clutch.fleet.domain.cost.VehicleExpenses;
import com.clutch.platform.events.EventPublisher;
import org.springframework.stereotype.Component;

/** How expenses are told of. */
@Component
class VehicleExpenseKind extends LedgerKind<VehicleExpense, VehicleExpenseState> {

    VehicleExpenseKind(VehicleExpenses expenses, EventPublisher publisher) {
        super("expense", expenses, publisher, VehicleExpenseChanged.TOPIC, VehicleExpenseChanged::new);
    }

    @Override
    protected VehicleExpenseState state(VehicleExpense expense) {
        return new VehicleExpenseState(
                expense.id(),
                expense.vehicleId(),
                word(expense.category()),
                expense.spentOn(),
                expense.amount(),
                expense.currency(),
                expense.vendor(),
                expense.note(),
                expense.life().createdAt());
    }
}
