package com.clutch.fleet.adapter.out.persistence.cost;

import static com.clutch.fleet.jooq.Tables.VEHICLE_EXPENSE;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedger;
import com.clutch.fleet.application.cost.VehicleExpenseView;
import com.clutch.fleet.domain.cost.ExpenseCategory;
import com.clutch.fleet.domain.cost.VehicleExpense;
import com.clutch.fleet.domain.cost.VehicleExpenses;
import com.clutch.fleet.jooq.tables.records.VehicleExpenseRecord;
import com.clutch.kernel.DomainException;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqVehicleExpenses extends JooqLedger<VehicleExpenseRecord, VehicleExpense> implements VehicleExpenses {

    JooqVehicleExpenses(DSLContext dsl) {
        super(dsl, VEHICLE_EXPENSE);
    }

    @Override
    protected VehicleExpenseRecord row(VehicleExpense expense) {
        var row = new VehicleExpenseRecord();
        row.setVehicleId(expense.vehicleId());
        row.setCategory(expense.category().name());
        row.setSpentOn(expense.spentOn());
        row.setAmount(expense.amount());
        row.setCurrency(expense.currency());
        row.setVendor(expense.vendor());
        row.setNote(expense.note());
        return row;
    }

    @Override
    protected VehicleExpense entry(Record row) {
        return new VehicleExpense(
                life(row),
                row.get(VEHICLE_EXPENSE.VEHICLE_ID),
                ExpenseCategory.valueOf(row.get(VEHICLE_EXPENSE.CATEGORY)),
                row.get(VEHICLE_EXPENSE.SPENT_ON),
                row.get(VEHICLE_EXPENSE.AMOUNT),
                row.get(VEHICLE_EXPENSE.CURRENCY),
                row.get(VEHICLE_EXPENSE.VENDOR),
                row.get(VEHICLE_EXPENSE.NOTE));
    }

    @Override
    protected VehicleExpenseView view(VehicleExpense expense) {
        return VehicleExpenseView.of(expense);
    }

    @Override
    protected @Nullable DomainException refusal(String message) {
        return null;
    }
}
