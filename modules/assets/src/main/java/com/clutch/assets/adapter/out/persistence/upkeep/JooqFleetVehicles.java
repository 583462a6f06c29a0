package com.clutch.assets.adapter.out.persistence.upkeep;

import static com.clutch.assets.jooq.Tables.FLEET_VEHICLE;
import static org.jooq.impl.DSL.excluded;

import com.clutch.assets.domain.upkeep.FleetVehicles;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqFleetVehicles implements FleetVehicles {

    private final DSLContext dsl;

    JooqFleetVehicles(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public boolean isEmpty() {
        return !dsl.fetchExists(FLEET_VEHICLE);
    }

    @Override
    public void keep(UUID id, boolean inFleet, long version, Instant heardAt) {
        dsl.insertInto(FLEET_VEHICLE)
                .set(FLEET_VEHICLE.ID, id)
                .set(FLEET_VEHICLE.VERSION, version)
                .set(FLEET_VEHICLE.IN_FLEET, inFleet)
                .set(FLEET_VEHICLE.HEARD_AT, heardAt)
                .onConflict(FLEET_VEHICLE.ID)
                .doUpdate()
                .setAllToExcluded()
                .where(FLEET_VEHICLE.VERSION.lt(excluded(FLEET_VEHICLE.VERSION)))
                .execute();
    }
}
