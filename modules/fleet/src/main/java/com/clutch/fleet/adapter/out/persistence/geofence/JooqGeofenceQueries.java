package com.clutch.fleet.adapter.out.persistence.geofence;

import static com.clutch.fleet.jooq.Tables.GEOFENCE;
import static com.clutch.fleet.jooq.Tables.GEOFENCE_CROSSING;
import static com.clutch.fleet.jooq.Tables.GEOFENCE_FLEET;
import static com.clutch.fleet.jooq.Tables.GEOFENCE_VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.adapter.out.persistence.JooqVehicleNames;
import com.clutch.fleet.application.geofence.CrossingFilter;
import com.clutch.fleet.application.geofence.CrossingView;
import com.clutch.fleet.application.geofence.GeofenceFilter;
import com.clutch.fleet.application.geofence.GeofenceQueries;
import com.clutch.fleet.application.geofence.GeofenceView;
import com.clutch.fleet.domain.geofence.Crossing;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import com.clutch.platform.persistence.WordSearch;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqGeofenceQueries implements GeofenceQueries {

    private static final Field<String> VEHICLE_NAME =
            JooqVehicleNames.of(VEHICLE).as("vehicle_name");
    private static final SortKeys SORT = SortKeys.of(
            "name", Map.of("name", GEOFENCE.NAME, "createdAt", GEOFENCE.CREATED_AT, "updatedAt", GEOFENCE.UPDATED_AT));
    private static final SortKeys CROSSING_SORT = SortKeys.of("-at", Map.of("at", GEOFENCE_CROSSING.HAPPENED_AT));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqGeofenceQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<GeofenceView> find(UUID id) {
        return JooqGeofenceRows.select(dsl)
                .where(GEOFENCE.ID.eq(id))
                .and(GEOFENCE.REMOVED_AT.isNull())
                .fetchOptional(JooqGeofenceQueries::view);
    }

    @Override
    public Page<GeofenceView> list(GeofenceFilter filter, PageRequest page) {
        return pages.page(select(filter, page), page, SORT, GEOFENCE.ID, JooqGeofenceQueries::view);
    }

    @Override
    public void forEach(GeofenceFilter filter, PageRequest page, Consumer<? super GeofenceView> sink) {
        pages.forEach(select(filter, page), page, SORT, GEOFENCE.ID, JooqGeofenceQueries::view, sink);
    }

    @Override
    public Page<CrossingView> crossings(CrossingFilter filter, PageRequest page) {
        return pages.page(
                selectCrossings(filter), page, CROSSING_SORT, GEOFENCE_CROSSING.ID, JooqGeofenceQueries::crossing);
    }

    @Override
    public void forEachCrossing(CrossingFilter filter, PageRequest page, Consumer<? super CrossingView> sink) {
        pages.forEach(
                selectCrossings(filter),
                page,
                CROSSING_SORT,
                GEOFENCE_CROSSING.ID,
                JooqGeofenceQueries::crossing,
                sink);
    }

    private Select<? extends Record> select(GeofenceFilter filter, PageRequest page) {
        return JooqGeofenceRows.select(dsl)
                .where(conditions(filter))
                .and(page.q() == null ? noCondition() : WordSearch.in(lower(GEOFENCE.NAME), page.q()));
    }

    static Condition conditions(GeofenceFilter filter) {
        var condition = GEOFENCE.REMOVED_AT.isNull();
        if (filter.active() != null) {
            condition = condition.and(GEOFENCE.ACTIVE.eq(filter.active()));
        }
        if (filter.vehicleId() != null) {
            condition = condition.and(GEOFENCE.ID.in(DSL.select(GEOFENCE_VEHICLE.GEOFENCE_ID)
                    .from(GEOFENCE_VEHICLE)
                    .where(GEOFENCE_VEHICLE.VEHICLE_ID.eq(filter.vehicleId()))));
        }
        if (filter.fleetId() != null) {
            condition = condition.and(GEOFENCE.ID.in(DSL.select(GEOFENCE_FLEET.GEOFENCE_ID)
                    .from(GEOFENCE_FLEET)
                    .where(GEOFENCE_FLEET.FLEET_ID.eq(filter.fleetId()))));
        }
        return condition;
    }

    private Select<? extends Record> selectCrossings(CrossingFilter filter) {
        return dsl.select(GEOFENCE_CROSSING.fields())
                .select(GEOFENCE.NAME, VEHICLE_NAME)
                .from(GEOFENCE_CROSSING)
                .join(GEOFENCE)
                .on(GEOFENCE.ID.eq(GEOFENCE_CROSSING.GEOFENCE_ID))
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(GEOFENCE_CROSSING.VEHICLE_ID))
                .where(conditions(filter));
    }

    static Condition conditions(CrossingFilter filter) {
        var c = GEOFENCE_CROSSING;
        return noCondition()
                .and(filter.geofenceId() == null ? noCondition() : c.GEOFENCE_ID.eq(filter.geofenceId()))
                .and(filter.vehicleId() == null ? noCondition() : c.VEHICLE_ID.eq(filter.vehicleId()))
                .and(
                        filter.kind() == null
                                ? noCondition()
                                : c.KIND.eq(filter.kind().name()))
                .and(filter.from() == null ? noCondition() : c.HAPPENED_AT.ge(filter.from()))
                .and(filter.to() == null ? noCondition() : c.HAPPENED_AT.lt(filter.to()));
    }

    private static GeofenceView view(Record row) {
        return GeofenceView.of(JooqGeofenceRows.geofence(row));
    }

    private static CrossingView crossing(Record row) {
        var enteredAt = row.get(GEOFENCE_CROSSING.ENTERED_AT);
        var at = row.get(GEOFENCE_CROSSING.HAPPENED_AT);
        return new CrossingView(
                row.get(GEOFENCE_CROSSING.ID),
                row.get(GEOFENCE_CROSSING.GEOFENCE_ID),
                row.get(GEOFENCE.NAME),
                row.get(GEOFENCE_CROSSING.VEHICLE_ID),
                row.get(VEHICLE_NAME),
                Crossing.Kind.valueOf(row.get(GEOFENCE_CROSSING.KIND)),
                enteredAt,
                at,
                Duration.between(enteredAt, at).toMinutes(),
                row.get(GEOFENCE_CROSSING.LATITUDE),
                row.get(GEOFENCE_CROSSING.LONGITUDE));
    }
}
