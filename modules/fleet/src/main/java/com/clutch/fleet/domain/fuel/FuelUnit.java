package com.clutch.fleet.domain.fuel;

/** In what fuel is measured. */
public enum FuelUnit {
    LITRE,
    /** Kilowatt-hours. */
    KWH
}
