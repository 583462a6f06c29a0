package com.clutch.fleet.adapter.out.persistence.cost;

import static com.clutch.fleet.jooq.Tables.VEHICLE_EXPENSE;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedgerQueries;
import com.clutch.fleet.application.cost.VehicleExpenseFilter;
import com.clutch.fleet.application.cost.VehicleExpenseQueries;
import com.clutch.fleet.application.cost.VehicleExpenseView;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqVehicleExpenseQueries extends JooqLedgerQueries<VehicleExpenseView, VehicleExpenseFilter>
        implements VehicleExpenseQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-spentOn",
            Map.of(
                    "spentOn", VEHICLE_EXPENSE.SPENT_ON,
                    "amount", VEHICLE_EXPENSE.AMOUNT,
                    "createdAt", VEHICLE_EXPENSE.CREATED_AT));

    private final JooqVehicleExpenses expenses;

    JooqVehicleExpenseQueries(DSLContext dsl, JooqPages pages, JooqVehicleExpenses expenses) {
        super(dsl, pages, VEHICLE_EXPENSE, SORT);
        this.expenses = expenses;
    }

    @Override
    protected VehicleExpenseView view(Record row) {
        return VehicleExpenseView.of(expenses.entry(row));
    }

    @Override
    protected Condition conditions(VehicleExpenseFilter filter) {
        return is(VEHICLE_EXPENSE.VEHICLE_ID, filter.vehicleId())
                .and(named(VEHICLE_EXPENSE.CATEGORY, filter.category()))
                .and(within(VEHICLE_EXPENSE.SPENT_ON, filter.from(), filter.to()));
    }
}
