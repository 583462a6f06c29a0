package com.clutch.fleet.adapter.out.persistence.vehicle;

import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.coalesce;

import org.jooq.Field;

/** What people call a vehicle in the lists of other topics, which join the table vehicle. */
public final class JooqVehicleName {

    private static final Field<String> COLUMN = coalesce(
                    VEHICLE.NAME, VEHICLE.MAKE.concat(" ").concat(VEHICLE.MODEL))
            .as("vehicle_name");

    private JooqVehicleName() {}

    /** Its own name, or its make and model, as the column {@code vehicle_name}. */
    public static Field<String> column() {
        return COLUMN;
    }
}
