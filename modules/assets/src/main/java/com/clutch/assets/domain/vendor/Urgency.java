package com.clutch.assets.domain.vendor;

/** How much a communication presses. */
public enum Urgency {
    LOW,
    MEDIUM,
    HIGH,
    URGENT
}
