package com.clutch.insights.domain;

/** Something that is counted day by day. The name is stored; it never changes its meaning. */
public enum Figure {
    /** Accounts there are, whatever their status. */
    ACCOUNTS,
    /** Accounts in status active. */
    ACTIVE_ACCOUNTS,
    /** Accounts that came to be. */
    NEW_ACCOUNTS,
    /** Vehicles in the fleet: neither decommissioned nor retired. */
    VEHICLES,
    /** Vehicles in status active. */
    ACTIVE_VEHICLES,
    /** Sessions that have begun and not ended. */
    ACTIVE_SESSIONS,
    /** Sessions that began. */
    SESSIONS,
    /** Payments whose money came, on the day it came. */
    PAYMENTS,
    /** Their amounts, in hundredths of EGP. */
    GROSS_REVENUE,
    /** What was given back, on the day it was, in hundredths of EGP. Revenue is gross revenue less this. */
    REFUNDS,
    /** Approved and paid expenses for vehicles and their fuel, on the day they were incurred, in hundredths of EGP. */
    COST_FLEET,
    /** Likewise for maintenance and repairs. */
    COST_MAINTENANCE,
    /** Likewise for rent, utilities, software and the like. */
    COST_INFRASTRUCTURE,
    /** Likewise for all the rest. */
    COST_OTHER
}
