package com.clutch.fleet.domain.vehicle;

/** What a vehicle runs on. */
public enum FuelType {
    GASOLINE,
    DIESEL,
    ELECTRIC,
    HYBRID,
    LPG,
    CNG
}
