package com.clutch.fleet.domain.meter;

import java.math.BigDecimal;

/** What a meter counts. */
public enum MeterKind {
    /** Kilometres. */
    ODOMETER(new BigDecimal("10000000.0")),
    /** Hours that the engine ran. */
    ENGINE_HOURS(new BigDecimal("1000000.0"));

    private final BigDecimal most;

    MeterKind(BigDecimal most) {
        this.most = most;
    }

    /** The highest reading that is believed. */
    public BigDecimal most() {
        return most;
    }
}
