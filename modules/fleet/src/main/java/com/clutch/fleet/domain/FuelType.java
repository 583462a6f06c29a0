package com.clutch.fleet.domain;

/** What a vehicle runs on. */
public enum FuelType {
    GASOLINE,
    DIESEL,
    ELECTRIC,
    HYBRID,
    LPG,
    CNG
}
