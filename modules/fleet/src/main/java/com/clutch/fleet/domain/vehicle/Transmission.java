package com.clutch.fleet.domain.vehicle;

/** How a vehicle changes gears. */
public enum Transmission {
    MANUAL,
    AUTOMATIC,
    SEMI_AUTOMATIC,
    CVT
}
