package com.clutch.fleet.domain.cost;

/** What an expense was for. */
public enum ExpenseCategory {
    TOLL,
    TYRES,
    PARKING,
    FINE,
    /** What the authorities take for a registration or licence. */
    LICENCE,
    CLEANING,
    OTHER
}
