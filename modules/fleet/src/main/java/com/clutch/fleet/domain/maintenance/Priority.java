package com.clutch.fleet.domain.maintenance;

/** How much work matters. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
