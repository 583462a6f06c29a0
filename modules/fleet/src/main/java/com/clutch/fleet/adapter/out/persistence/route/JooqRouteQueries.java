package com.clutch.fleet.adapter.out.persistence.route;

import static com.clutch.fleet.jooq.Tables.DRIVER;
import static com.clutch.fleet.jooq.Tables.ROUTE;
import static com.clutch.fleet.jooq.Tables.ROUTE_ASSIGNMENT;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.adapter.out.persistence.JooqVehicleNames;
import com.clutch.fleet.application.route.RouteAssignmentEntry;
import com.clutch.fleet.application.route.RouteFilter;
import com.clutch.fleet.application.route.RouteQueries;
import com.clutch.fleet.application.route.RouteView;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import com.clutch.platform.persistence.WordSearch;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqRouteQueries implements RouteQueries {

    private static final Field<String> VEHICLE_NAME =
            JooqVehicleNames.of(VEHICLE).as("vehicle_name");
    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt", ROUTE.CREATED_AT,
                    "updatedAt", ROUTE.UPDATED_AT,
                    "name", ROUTE.NAME,
                    "status", ROUTE.STATUS,
                    "distance", ROUTE.DISTANCE_KM,
                    "plannedStart", ROUTE.PLANNED_START));
    private static final SortKeys ASSIGNMENT_SORT =
            SortKeys.of("-sequence", Map.of("sequence", ROUTE_ASSIGNMENT.SEQUENCE));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqRouteQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<RouteView> find(UUID id) {
        return dsl.selectFrom(ROUTE)
                .where(ROUTE.ID.eq(id))
                .and(ROUTE.REMOVED_AT.isNull())
                .fetchOptional(JooqRouteQueries::view);
    }

    @Override
    public Page<RouteView> list(RouteFilter filter, PageRequest page) {
        return pages.page(select(filter, page), page, SORT, ROUTE.ID, JooqRouteQueries::view);
    }

    @Override
    public void forEach(RouteFilter filter, PageRequest page, Consumer<? super RouteView> sink) {
        pages.forEach(select(filter, page), page, SORT, ROUTE.ID, JooqRouteQueries::view, sink);
    }

    @Override
    public Page<RouteAssignmentEntry> assignments(UUID routeId, PageRequest page) {
        return pages.page(select(routeId), page, ASSIGNMENT_SORT, ROUTE_ASSIGNMENT.ID, JooqRouteQueries::entry);
    }

    @Override
    public void forEachAssignment(UUID routeId, PageRequest page, Consumer<? super RouteAssignmentEntry> sink) {
        pages.forEach(select(routeId), page, ASSIGNMENT_SORT, ROUTE_ASSIGNMENT.ID, JooqRouteQueries::entry, sink);
    }

    private Select<? extends Record> select(RouteFilter filter, PageRequest page) {
        return dsl.selectFrom(ROUTE)
                .where(conditions(filter))
                .and(page.q() == null ? noCondition() : WordSearch.in(lower(ROUTE.NAME), page.q()));
    }

    static Condition conditions(RouteFilter filter) {
        var condition = ROUTE.REMOVED_AT.isNull();
        if (filter.status() != null) {
            condition = condition.and(ROUTE.STATUS.eq(filter.status().name()));
        }
        if (filter.vehicleId() != null) {
            condition = condition.and(ROUTE.VEHICLE_ID.eq(filter.vehicleId()));
        }
        if (filter.driverId() != null) {
            condition = condition.and(ROUTE.DRIVER_ID.eq(filter.driverId()));
        }
        return condition;
    }

    private Select<? extends Record> select(UUID routeId) {
        return dsl.select(ROUTE_ASSIGNMENT.fields())
                .select(VEHICLE_NAME, DRIVER.NAME)
                .from(ROUTE_ASSIGNMENT)
                .leftJoin(VEHICLE)
                .on(VEHICLE.ID.eq(ROUTE_ASSIGNMENT.VEHICLE_ID))
                .leftJoin(DRIVER)
                .on(DRIVER.ID.eq(ROUTE_ASSIGNMENT.DRIVER_ID))
                .where(ROUTE_ASSIGNMENT.ROUTE_ID.eq(routeId));
    }

    private static RouteView view(Record row) {
        return RouteView.of(JooqRouteRows.route(row));
    }

    private static RouteAssignmentEntry entry(Record row) {
        var vehicleId = row.get(ROUTE_ASSIGNMENT.VEHICLE_ID);
        return new RouteAssignmentEntry(
                row.get(ROUTE_ASSIGNMENT.ID),
                row.get(ROUTE_ASSIGNMENT.SEQUENCE),
                vehicleId,
                vehicleId == null ? null : row.get(VEHICLE_NAME),
                row.get(ROUTE_ASSIGNMENT.DRIVER_ID),
                row.get(DRIVER.NAME),
                row.get(ROUTE_ASSIGNMENT.ASSIGNED_AT),
                row.get(ROUTE_ASSIGNMENT.ASSIGNED_BY),
                row.get(ROUTE_ASSIGNMENT.ACTOR_NAME));
    }
}
