package com.clutch.fleet.adapter.out.persistence.tracking;

import static com.clutch.fleet.jooq.Tables.SPEEDING;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_LOCATION;
import static com.clutch.fleet.jooq.Tables.VEHICLE_POSITION;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.adapter.out.persistence.JooqVehicleNames;
import com.clutch.fleet.application.tracking.FleetLocation;
import com.clutch.fleet.application.tracking.LocationFilter;
import com.clutch.fleet.application.tracking.Period;
import com.clutch.fleet.application.tracking.SpeedingFilter;
import com.clutch.fleet.application.tracking.SpeedingView;
import com.clutch.fleet.application.tracking.TrackPoint;
import com.clutch.fleet.application.tracking.TrackingQueries;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
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
import org.jooq.SelectWhereStep;
import org.springframework.stereotype.Repository;

@Repository
class JooqTrackingQueries implements TrackingQueries {

    private static final Field<String> NAME = JooqVehicleNames.of(VEHICLE).as("vehicle_name");
    private static final SortKeys SORT = SortKeys.of(
            "-recordedAt", Map.of("recordedAt", VEHICLE_POSITION.RECORDED_AT, "licensePlate", VEHICLE.LICENSE_PLATE));
    private static final SortKeys TRACK_SORT =
            SortKeys.of("recordedAt", Map.of("recordedAt", VEHICLE_LOCATION.RECORDED_AT));
    private static final SortKeys SPEEDING_SORT =
            SortKeys.of("-at", Map.of("at", SPEEDING.HAPPENED_AT, "speed", SPEEDING.SPEED));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqTrackingQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<FleetLocation> find(UUID vehicleId) {
        return locations(dsl)
                .where(VEHICLE_POSITION.VEHICLE_ID.eq(vehicleId))
                .fetchOptional(JooqTrackingQueries::location);
    }

    @Override
    public Page<FleetLocation> list(LocationFilter filter, PageRequest page) {
        return pages.page(select(filter, page), page, SORT, VEHICLE_POSITION.VEHICLE_ID, JooqTrackingQueries::location);
    }

    @Override
    public void forEach(LocationFilter filter, PageRequest page, Consumer<? super FleetLocation> sink) {
        pages.forEach(
                select(filter, page), page, SORT, VEHICLE_POSITION.VEHICLE_ID, JooqTrackingQueries::location, sink);
    }

    @Override
    public Page<TrackPoint> track(UUID vehicleId, Period period, PageRequest page) {
        return pages.page(
                select(vehicleId, period), page, TRACK_SORT, VEHICLE_LOCATION.RECORDED_AT, JooqTrackingQueries::point);
    }

    @Override
    public void forEachInTrack(UUID vehicleId, Period period, PageRequest page, Consumer<? super TrackPoint> sink) {
        pages.forEach(
                select(vehicleId, period),
                page,
                TRACK_SORT,
                VEHICLE_LOCATION.RECORDED_AT,
                JooqTrackingQueries::point,
                sink);
    }

    @Override
    public Page<SpeedingView> speedings(SpeedingFilter filter, PageRequest page) {
        return pages.page(select(filter), page, SPEEDING_SORT, SPEEDING.ID, JooqTrackingQueries::speeding);
    }

    @Override
    public void forEachSpeeding(SpeedingFilter filter, PageRequest page, Consumer<? super SpeedingView> sink) {
        pages.forEach(select(filter), page, SPEEDING_SORT, SPEEDING.ID, JooqTrackingQueries::speeding, sink);
    }

    static SelectWhereStep<? extends Record> locations(DSLContext dsl) {
        return dsl.select(VEHICLE_POSITION.fields())
                .select(NAME, VEHICLE.LICENSE_PLATE, VEHICLE.STATUS, VEHICLE.FLEET_ID, VEHICLE.ADDRESS)
                .from(VEHICLE_POSITION)
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(VEHICLE_POSITION.VEHICLE_ID));
    }

    static Condition conditions(LocationFilter filter) {
        var status = filter.status();
        var condition = status == null
                ? VEHICLE.STATUS.notIn(inline("DECOMMISSIONED"), inline("RETIRED"))
                : VEHICLE.STATUS.eq(status.name());
        return condition
                .and(filter.fleetId() == null ? noCondition() : VEHICLE.FLEET_ID.eq(filter.fleetId()))
                .and(filter.seenSince() == null ? noCondition() : VEHICLE_POSITION.RECORDED_AT.ge(filter.seenSince()));
    }

    private Select<? extends Record> select(LocationFilter filter, PageRequest page) {
        return locations(dsl)
                .where(conditions(filter))
                .and(page.q() == null ? noCondition() : WordSearch.inVector(VEHICLE.SEARCH_WORDS, page.q()));
    }

    private Select<? extends Record> select(UUID vehicleId, Period period) {
        return dsl.selectFrom(VEHICLE_LOCATION)
                .where(VEHICLE_LOCATION.VEHICLE_ID.eq(vehicleId))
                .and(VEHICLE_LOCATION.RECORDED_AT.ge(period.from()))
                .and(VEHICLE_LOCATION.RECORDED_AT.lt(period.to()));
    }

    private Select<? extends Record> select(SpeedingFilter filter) {
        return dsl.select(SPEEDING.fields())
                .select(NAME)
                .from(SPEEDING)
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(SPEEDING.VEHICLE_ID))
                .where(conditions(filter));
    }

    static Condition conditions(SpeedingFilter filter) {
        return noCondition()
                .and(filter.vehicleId() == null ? noCondition() : SPEEDING.VEHICLE_ID.eq(filter.vehicleId()))
                .and(filter.fleetId() == null ? noCondition() : SPEEDING.FLEET_ID.eq(filter.fleetId()))
                .and(filter.from() == null ? noCondition() : SPEEDING.HAPPENED_AT.ge(filter.from()))
                .and(filter.to() == null ? noCondition() : SPEEDING.HAPPENED_AT.lt(filter.to()));
    }

    private static FleetLocation location(Record row) {
        var id = row.get(VEHICLE_POSITION.VEHICLE_ID);
        var latitude = row.get(VEHICLE_POSITION.LATITUDE);
        var longitude = row.get(VEHICLE_POSITION.LONGITUDE);
        var address = row.get(VEHICLE.ADDRESS);
        return new FleetLocation(
                id,
                id,
                row.get(NAME),
                row.get(VEHICLE.LICENSE_PLATE),
                VehicleStatus.valueOf(row.get(VEHICLE.STATUS)),
                row.get(VEHICLE.FLEET_ID),
                latitude,
                longitude,
                latitude,
                longitude,
                address == null ? "" : address,
                row.get(VEHICLE_POSITION.SPEED),
                row.get(VEHICLE_POSITION.HEADING),
                row.get(VEHICLE_POSITION.RECORDED_AT));
    }

    private static TrackPoint point(Record row) {
        return new TrackPoint(
                row.get(VEHICLE_LOCATION.LATITUDE),
                row.get(VEHICLE_LOCATION.LONGITUDE),
                row.get(VEHICLE_LOCATION.SPEED),
                row.get(VEHICLE_LOCATION.HEADING),
                row.get(VEHICLE_LOCATION.RECORDED_AT));
    }

    private static SpeedingView speeding(Record row) {
        return new SpeedingView(
                row.get(SPEEDING.ID),
                row.get(SPEEDING.VEHICLE_ID),
                row.get(NAME),
                row.get(SPEEDING.FLEET_ID),
                row.get(SPEEDING.TRIP_STARTED_AT),
                row.get(SPEEDING.HAPPENED_AT),
                row.get(SPEEDING.SPEED),
                row.get(SPEEDING.SPEED_LIMIT),
                row.get(SPEEDING.LATITUDE),
                row.get(SPEEDING.LONGITUDE));
    }
}
