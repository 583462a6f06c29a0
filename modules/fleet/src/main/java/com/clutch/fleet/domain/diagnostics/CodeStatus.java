package com.clutch.fleet.domain.diagnostics;

/** Whether a trouble code still troubles. */
public enum CodeStatus {
    /** The vehicle is sure of the fault. */
    ACTIVE,
    /** The vehicle has noticed something once and waits to see it again. */
    PENDING,
    /** Somebody has repaired it. Final; the same code seen again is a new fault. */
    RESOLVED
}
