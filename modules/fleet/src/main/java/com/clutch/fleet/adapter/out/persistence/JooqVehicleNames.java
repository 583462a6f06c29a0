package com.clutch.fleet.adapter.out.persistence;

import static org.jooq.impl.DSL.coalesce;

import com.clutch.fleet.jooq.tables.VehicleTable;
import org.jooq.Field;

/** What people call a vehicle. */
public final class JooqVehicleNames {

    private JooqVehicleNames() {}

    /** The name it was given, or its make and model. */
    public static Field<String> of(VehicleTable vehicle) {
        return coalesce(vehicle.NAME, vehicle.MAKE.concat(" ").concat(vehicle.MODEL));
    }
}
