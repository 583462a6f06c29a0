package com.clutch.fleet.adapter.in.web.cost;

import com.clutch.fleet.adapter.in.web.ledger.LedgerBody;
import com.clutch.fleet.adapter.in.web.ledger.LedgerController;
import com.clutch.fleet.application.cost.ExpenseRecording;
import com.clutch.fleet.application.cost.VehicleExpenseFilter;
import com.clutch.fleet.application.cost.VehicleExpenseQueries;
import com.clutch.fleet.application.cost.VehicleExpenseView;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.domain.cost.ExpenseCategory;
import com.clutch.fleet.domain.cost.ExpenseFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Other expenses for vehicles: tolls, tyres, parking, fines, licences. */
@RestController
@RequestMapping("/api/v1/fleet/vehicle-expenses")
class VehicleExpenseController
        extends LedgerController<
                VehicleExpenseView, VehicleExpenseFilter, VehicleExpenseController.VehicleExpenseBody, ExpenseFields> {

    record VehicleExpenseBody(
            @Nullable UUID vehicleId,
            @Nullable ExpenseCategory category,
            @Nullable LocalDate spentOn,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String vendor,
            @Nullable String note)
            implements LedgerBody<ExpenseFields> {

        @Override
        public ExpenseFields fields() {
            return new ExpenseFields(category, spentOn, amount, currency, vendor, note);
        }
    }

    VehicleExpenseController(VehicleExpenseQueries queries, ExpenseRecording expenseRecording, LedgerChanges changes) {
        super(
                "/api/v1/fleet/vehicle-expenses",
                VehicleExpenseView.class,
                VehicleExpenseView::id,
                queries,
                expenseRecording,
                changes);
    }
}
