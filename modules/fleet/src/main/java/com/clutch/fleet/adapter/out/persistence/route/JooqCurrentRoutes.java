package com.clutch.fleet.adapter.out.persistence.route;

import static com.clutch.fleet.jooq.Tables.ROUTE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import com.clutch.fleet.jooq.tables.VehicleTable;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Where a vehicle goes: the route it is on, or the first of those that are planned for it. For joining to vehicles. */
public final class JooqCurrentRoutes {

    private static final String ALIAS = "current_route";

    /** Id of the route, null when there is none. */
    public static final Field<UUID> ID = DSL.field(name(ALIAS, "route_id"), ROUTE.ID.getDataType());

    /** Name of the route, null when there is none. */
    public static final Field<String> NAME = DSL.field(name(ALIAS, "route_name"), ROUTE.NAME.getDataType());

    private JooqCurrentRoutes() {}

    /** One row at most for each vehicle, from an index of open routes; for a left join on nothing but true. */
    public static Table<? extends Record> of(VehicleTable vehicle) {
        var underWay = inline("IN_PROGRESS");
        return lateral(select(ROUTE.ID.as("route_id"), ROUTE.NAME.as("route_name"))
                        .from(ROUTE)
                        .where(ROUTE.VEHICLE_ID.eq(vehicle.ID))
                        .and(ROUTE.STATUS.in(inline("PLANNED"), underWay))
                        .and(ROUTE.REMOVED_AT.isNull())
                        .orderBy(DSL.field(ROUTE.STATUS.eq(underWay)).desc(), ROUTE.CREATED_AT, ROUTE.ID)
                        .limit(1))
                .as(ALIAS);
    }
}
