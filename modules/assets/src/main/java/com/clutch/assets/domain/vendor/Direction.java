package com.clutch.assets.domain.vendor;

/** Who spoke to whom. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
