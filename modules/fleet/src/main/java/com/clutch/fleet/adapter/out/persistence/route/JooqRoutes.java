package com.clutch.fleet.adapter.out.persistence.route;

import static com.clutch.fleet.jooq.Tables.DRIVER;
import static com.clutch.fleet.jooq.Tables.ROUTE;
import static com.clutch.fleet.jooq.Tables.ROUTE_ASSIGNMENT;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.application.route.RouteView;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.route.Route;
import com.clutch.fleet.domain.route.RouteAssignment;
import com.clutch.fleet.domain.route.Routes;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqRoutes implements Routes {

    private final DSLContext dsl;

    JooqRoutes(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Route> findForUpdate(UUID id) {
        return dsl.selectFrom(ROUTE)
                .where(ROUTE.ID.eq(id))
                .and(ROUTE.REMOVED_AT.isNull())
                .forNoKeyUpdate()
                .fetchOptional(JooqRouteRows::route);
    }

    @Override
    public boolean hasVehicle(UUID vehicleId) {
        return dsl.select(VEHICLE.ID)
                .from(VEHICLE)
                .where(VEHICLE.ID.eq(vehicleId))
                .and(VEHICLE.STATUS.notIn(inline("DECOMMISSIONED"), inline("RETIRED")))
                .forShare()
                .fetchOptional()
                .isPresent();
    }

    @Override
    public boolean hasDriver(UUID driverId) {
        return dsl.fetchExists(DRIVER, DRIVER.ID.eq(driverId).and(DRIVER.REMOVED_AT.isNull()));
    }

    @Override
    public List<Route> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(ROUTE)
                .where(id == null ? noCondition() : ROUTE.ID.gt(id))
                .orderBy(ROUTE.ID)
                .limit(limit)
                .fetch(JooqRouteRows::route);
    }

    @Override
    public void add(Route route) {
        dsl.insertInto(ROUTE).set(JooqRouteRows.row(route)).execute();
    }

    @Override
    public void save(Route route) {
        var row = JooqRouteRows.row(route);
        row.reset(ROUTE.ID);
        row.reset(ROUTE.CREATED_AT);
        try {
            var changed = dsl.update(ROUTE)
                    .set(row)
                    .where(ROUTE.ID.eq(route.id()))
                    .and(ROUTE.VERSION.eq(route.version() - 1))
                    .execute();
            if (changed == 0) {
                throw stale(route);
            }
        } catch (DuplicateKeyException taken) {
            throw translated(taken);
        }
    }

    @Override
    public void add(RouteAssignment assignment) {
        dsl.insertInto(ROUTE_ASSIGNMENT)
                .set(ROUTE_ASSIGNMENT.ID, assignment.id())
                .set(ROUTE_ASSIGNMENT.ROUTE_ID, assignment.routeId())
                .set(ROUTE_ASSIGNMENT.SEQUENCE, assignment.sequence())
                .set(ROUTE_ASSIGNMENT.VEHICLE_ID, assignment.vehicleId())
                .set(ROUTE_ASSIGNMENT.DRIVER_ID, assignment.driverId())
                .set(ROUTE_ASSIGNMENT.ASSIGNED_AT, assignment.at())
                .set(ROUTE_ASSIGNMENT.ASSIGNED_BY, assignment.by())
                .set(ROUTE_ASSIGNMENT.ACTOR_NAME, assignment.byName())
                .execute();
    }

    @Override
    public List<RouteAssignment> assignmentsAfter(@Nullable UUID id, int limit) {
        return dsl.selectFrom(ROUTE_ASSIGNMENT)
                .where(id == null ? noCondition() : ROUTE_ASSIGNMENT.ID.gt(id))
                .orderBy(ROUTE_ASSIGNMENT.ID)
                .limit(limit)
                .fetch(row -> new RouteAssignment(
                        row.getId(),
                        row.getRouteId(),
                        row.getSequence(),
                        row.getVehicleId(),
                        row.getDriverId(),
                        row.getAssignedAt(),
                        row.getAssignedBy(),
                        row.getActorName()));
    }

    private StaleVersionException stale(Route route) {
        var stored = dsl.selectFrom(ROUTE)
                .where(ROUTE.ID.eq(route.id()))
                .fetchOptional(JooqRouteRows::route)
                .orElseThrow(() -> DomainException.notFound("route", route.id()));
        return new StaleVersionException(route.version() - 1, stored.version(), RouteView.of(stored));
    }

    private static RuntimeException translated(DuplicateKeyException taken) {
        var message = String.valueOf(taken.getMessage());
        if (message.contains("\"route_of_vehicle_under_way\"")) {
            return DomainException.field(
                    FleetError.ROUTE_VEHICLE_BUSY, "vehicleId", "This vehicle is on another route.");
        }
        return message.contains("\"route_of_driver_under_way\"")
                ? DomainException.field(FleetError.ROUTE_DRIVER_BUSY, "driverId", "This driver is on another route.")
                : taken;
    }
}
