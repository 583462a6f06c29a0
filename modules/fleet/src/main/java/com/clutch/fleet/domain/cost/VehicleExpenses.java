package com.clutch.fleet.domain.cost;

import com.clutch.fleet.domain.ledger.Ledger;

/** All other expenses for vehicles. */
public interface VehicleExpenses extends Ledger<VehicleExpense> {}
