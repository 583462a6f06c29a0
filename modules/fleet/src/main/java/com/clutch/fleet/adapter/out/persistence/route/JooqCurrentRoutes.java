package com.clutch.fleet.adapter.out.persistence.route;

import static com.clutch.fleet.jooq.Tables.ROUTE;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.fleet.jooq.tables.VehicleTable;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Where a vehicle goes: the route it is on, or the first of those that are planned for it. */
public final class JooqCurrentRoutes {

    private JooqCurrentRoutes() {}

    /**
     * Id and name of the route, null when there is none. A column and not a join, so that rows that are only counted or skipped cost
     * nothing; for each row that is shown it is one look into the index of open routes.
     */
    public static Field<String[]> of(VehicleTable vehicle) {
        var underWay = inline("IN_PROGRESS");
        return field(select(array(ROUTE.ID.cast(String.class), ROUTE.NAME))
                        .from(ROUTE)
                        .where(ROUTE.VEHICLE_ID.eq(vehicle.ID))
                        .and(ROUTE.STATUS.in(inline("PLANNED"), underWay))
                        .and(ROUTE.REMOVED_AT.isNull())
                        .orderBy(field(ROUTE.STATUS.eq(underWay)).desc(), ROUTE.CREATED_AT, ROUTE.ID)
                        .limit(1))
                .as("current_route");
    }

    /** What the column says. */
    public static VehicleView.@Nullable Route view(String @Nullable [] route) {
        return route == null ? null : new VehicleView.Route(UUID.fromString(route[0]), route[1]);
    }
}
