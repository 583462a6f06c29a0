package com.clutch.assets.domain.asset;

/** Whether an asset can be given to somebody. */
public enum Availability {
    /** Nobody has it, and it can be used. */
    AVAILABLE,
    /** Somebody has it, and it can be used. */
    ASSIGNED,
    /** It cannot be used. */
    UNAVAILABLE
}
