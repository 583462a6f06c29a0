package com.clutch.fleet.application.cost;

import com.clutch.fleet.application.ledger.LedgerQueries;

/**
 * What can be read of other expenses, the latest first. Sorted by spentOn, amount or createdAt; searched by the beginnings of words
 * of vendor and note.
 */
public interface VehicleExpenseQueries extends LedgerQueries<VehicleExpenseView, VehicleExpenseFilter> {}
