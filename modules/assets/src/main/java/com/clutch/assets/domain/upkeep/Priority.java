package com.clutch.assets.domain.upkeep;

/** How much work on an asset presses. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
