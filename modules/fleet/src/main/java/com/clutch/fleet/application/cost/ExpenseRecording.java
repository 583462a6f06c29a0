package com.clutch.fleet.application.cost;

import com.clutch.fleet.application.ledger.LedgerKeeping;
import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.cost.ExpenseFields;
import com.clutch.fleet.domain.cost.VehicleExpense;
import com.clutch.platform.CompanyTime;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Keeps what vehicles cost beside fuel, maintenance and insurance. */
@Service
public class ExpenseRecording extends LedgerKeeping<VehicleExpense, VehicleExpenseView, ExpenseFields> {

    private final LedgerWriting writing;
    private final CompanyTime time;

    ExpenseRecording(VehicleExpenseKind kind, LedgerWriting writing, CompanyTime time) {
        super(kind, writing);
        this.writing = writing;
        this.time = time;
    }

    @Override
    protected VehicleExpense entry(UUID vehicleId, ExpenseFields said) {
        return VehicleExpense.of(vehicleId, said, time.today(), writing.now());
    }

    @Override
    protected VehicleExpense entry(VehicleExpense known, ExpenseFields said) {
        return known.with(said, time.today());
    }

    @Override
    protected VehicleExpenseView view(VehicleExpense entry) {
        return VehicleExpenseView.of(entry);
    }
}
