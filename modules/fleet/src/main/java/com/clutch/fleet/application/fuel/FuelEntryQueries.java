package com.clutch.fleet.application.fuel;

import com.clutch.fleet.application.ledger.LedgerQueries;

/**
 * What can be read of fills, the latest first. Sorted by filledAt, totalCost, quantity, odometer or createdAt; searched by the
 * beginnings of words of station and note.
 */
public interface FuelEntryQueries extends LedgerQueries<FuelEntryView, FuelEntryFilter> {}
