package com.clutch.fleet.domain.fuel;

import com.clutch.fleet.domain.vehicle.FuelType;
import org.jspecify.annotations.Nullable;

/** What is filled into a vehicle. A hybrid is no fuel: it takes two of these. */
public enum Fuel {
    GASOLINE(FuelUnit.LITRE),
    DIESEL(FuelUnit.LITRE),
    LPG(FuelUnit.LITRE),
    CNG(FuelUnit.LITRE),
    ELECTRIC(FuelUnit.KWH);

    private final FuelUnit unit;

    Fuel(FuelUnit unit) {
        this.unit = unit;
    }

    /** In what it is measured. */
    public FuelUnit unit() {
        return unit;
    }

    /** The only fuel of such a vehicle; null when it has several, or nobody knows. */
    public static @Nullable Fuel onlyOneOf(@Nullable FuelType vehicle) {
        return vehicle == null || vehicle == FuelType.HYBRID ? null : valueOf(vehicle.name());
    }
}
