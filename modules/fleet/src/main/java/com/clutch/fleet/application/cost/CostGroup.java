package com.clutch.fleet.application.cost;

/** By what costs are added up. */
public enum CostGroup {
    VEHICLE,
    FLEET,
    MONTH,
    /** All in one row a currency. */
    TOTAL
}
