package com.clutch.fleet.application.cost;

import com.clutch.events.fleet.VehicleExpenseChanged;
import com.clutch.events.fleet.VehicleExpenseState;
import com.clutch.fleet.application.ledger.LedgerKind;
import com.clutch.fleet.domain.cost.VehicleExpense;
import com.clutch.fleet.domain.cost.VehicleExpenses;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How expenses are told of. */
@Component
class VehicleExpenseKind extends LedgerKind<VehicleExpense, VehicleExpenseState> {

    VehicleExpenseKind(VehicleExpenses expenses) {
        super("expense", VehicleExpenseChanged.TOPIC, expenses, VehicleExpenseChanged::new);
    }

    @Override
    protected VehicleExpenseState state(VehicleExpense expense) {
        return new VehicleExpenseState(
                expense.id(),
                expense.vehicleId(),
                expense.category().name().toLowerCase(Locale.ROOT),
                expense.spentOn(),
                expense.amount(),
                expense.currency(),
                expense.vendor(),
                expense.note(),
                expense.life().createdAt());
    }
}
