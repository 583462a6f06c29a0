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
    ACTIVE_SESSIONS
}
