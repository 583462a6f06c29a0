package com.clutch.fleet.adapter.out.persistence.tracking;

import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_TELEMETRY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;

import com.clutch.fleet.application.tour.VehiclePlaces;
import com.clutch.fleet.domain.tracking.GeoPoint;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqVehiclePlaces implements VehiclePlaces {

    private final DSLContext dsl;

    JooqVehiclePlaces(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Map<UUID, GeoPoint> of(Collection<UUID> vehicleIds) {
        if (vehicleIds.isEmpty()) {
            return Map.of();
        }
        return dsl.select(VEHICLE.ID, VEHICLE_TELEMETRY.LATITUDE, VEHICLE_TELEMETRY.LONGITUDE)
                .from(VEHICLE)
                .join(VEHICLE_TELEMETRY)
                .on(VEHICLE_TELEMETRY.VEHICLE_ID.eq(VEHICLE.ID))
                .where(VEHICLE.ID.eq(any(vehicleIds.toArray(UUID[]::new))))
                .and(VEHICLE.STATUS.notIn(inline("DECOMMISSIONED"), inline("RETIRED")))
                .and(VEHICLE_TELEMETRY.LATITUDE.isNotNull())
                .fetchMap(
                        VEHICLE.ID,
                        row -> new GeoPoint(
                                row.get(VEHICLE_TELEMETRY.LATITUDE).doubleValue(),
                                row.get(VEHICLE_TELEMETRY.LONGITUDE).doubleValue()));
    }
}
