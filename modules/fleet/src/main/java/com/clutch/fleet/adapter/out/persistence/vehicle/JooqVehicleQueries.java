package com.clutch.fleet.adapter.out.persistence.vehicle;

import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_STATUS_CHANGE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_TELEMETRY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;

import com.clutch.fleet.application.vehicle.StatusHistoryEntry;
import com.clutch.fleet.application.vehicle.VehicleFilter;
import com.clutch.fleet.application.vehicle.VehicleQueries;
import com.clutch.fleet.application.vehicle.VehicleStatistics;
import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import com.clutch.platform.persistence.WordSearch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqVehicleQueries implements VehicleQueries {

    // Written into the statement, not bound: the partial index is only used when the planner sees its condition.
    static final List<Field<String>> LEFT = List.of(inline("DECOMMISSIONED"), inline("RETIRED"));

    private static final String MILEAGE = "mileage";
    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt",
                    VEHICLE.CREATED_AT,
                    "updatedAt",
                    VEHICLE.UPDATED_AT,
                    "licensePlate",
                    VEHICLE.LICENSE_PLATE,
                    "make",
                    VEHICLE.MAKE,
                    "model",
                    VEHICLE.MODEL,
                    "year",
                    VEHICLE.YEAR,
                    "status",
                    VEHICLE.STATUS,
                    MILEAGE,
                    VEHICLE_TELEMETRY.ODOMETER,
                    "nextMaintenance",
                    VEHICLE.NEXT_MAINTENANCE));
    private static final SortKeys HISTORY_SORT =
            SortKeys.of("-sequence", Map.of("sequence", VEHICLE_STATUS_CHANGE.SEQUENCE));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqVehicleQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<VehicleView> find(UUID id) {
        return JooqVehicleRows.selectViews(dsl).where(VEHICLE.ID.eq(id)).fetchOptional(JooqVehicleRows::view);
    }

    @Override
    public void require(UUID id) {
        if (!dsl.fetchExists(VEHICLE, VEHICLE.ID.eq(id))) {
            throw DomainException.notFound("vehicle", id);
        }
    }

    @Override
    public Page<VehicleView> list(VehicleFilter filter, PageRequest page) {
        return pages.pageByIds(selectIds(filter, page), page, SORT, VEHICLE.ID, this::views);
    }

    @Override
    public void forEach(VehicleFilter filter, PageRequest page, Consumer<? super VehicleView> sink) {
        pages.forEach(selectViews(filter, page), page, SORT, VEHICLE.ID, JooqVehicleRows::view, sink);
    }

    @Override
    public VehicleStatistics statistics() {
        var counts = dsl.select(VEHICLE.STATUS, count())
                .from(VEHICLE)
                .groupBy(VEHICLE.STATUS)
                .fetchMap(
                        row -> VehicleStatus.valueOf(row.value1()),
                        row -> row.value2().longValue());
        return new VehicleStatistics(
                counts.entrySet().stream()
                        .filter(entry -> !entry.getKey().hasLeft())
                        .mapToLong(Map.Entry::getValue)
                        .sum(),
                counts.getOrDefault(VehicleStatus.ACTIVE, 0L),
                counts.getOrDefault(VehicleStatus.MAINTENANCE, 0L),
                counts.getOrDefault(VehicleStatus.OUT_OF_SERVICE, 0L),
                counts.getOrDefault(VehicleStatus.INACTIVE, 0L),
                counts.getOrDefault(VehicleStatus.DECOMMISSIONED, 0L),
                counts.getOrDefault(VehicleStatus.RETIRED, 0L));
    }

    @Override
    public Page<StatusHistoryEntry> history(UUID vehicleId, PageRequest page) {
        return pages.page(
                selectHistory(vehicleId), page, HISTORY_SORT, VEHICLE_STATUS_CHANGE.ID, JooqVehicleQueries::entry);
    }

    @Override
    public void forEachInHistory(UUID vehicleId, PageRequest page, Consumer<? super StatusHistoryEntry> sink) {
        pages.forEach(
                selectHistory(vehicleId),
                page,
                HISTORY_SORT,
                VEHICLE_STATUS_CHANGE.ID,
                JooqVehicleQueries::entry,
                sink);
    }

    private Select<Record1<UUID>> selectIds(VehicleFilter filter, PageRequest page) {
        var ids = dsl.select(VEHICLE.ID).from(VEHICLE);
        return isByMeter(page)
                ? ids.join(VEHICLE_TELEMETRY)
                        .on(VEHICLE_TELEMETRY.VEHICLE_ID.eq(VEHICLE.ID))
                        .where(conditions(filter, page))
                : ids.where(conditions(filter, page));
    }

    private Select<? extends Record> selectViews(VehicleFilter filter, PageRequest page) {
        return JooqVehicleRows.selectViews(dsl).where(conditions(filter, page));
    }

    private Map<UUID, VehicleView> views(List<UUID> ids) {
        return JooqVehicleRows.selectViews(dsl)
                .where(VEHICLE.ID.eq(any(ids.toArray(UUID[]::new))))
                .fetchMap(row -> row.get(VEHICLE.ID), JooqVehicleRows::view);
    }

    private static boolean isByMeter(PageRequest page) {
        return page.sort().stream().anyMatch(sort -> sort.key().equals(MILEAGE));
    }

    private Select<? extends Record> selectHistory(UUID vehicleId) {
        return dsl.selectFrom(VEHICLE_STATUS_CHANGE).where(VEHICLE_STATUS_CHANGE.VEHICLE_ID.eq(vehicleId));
    }

    private static Condition conditions(VehicleFilter filter, PageRequest page) {
        var status = filter.status();
        var condition = status == null ? VEHICLE.STATUS.notIn(LEFT) : VEHICLE.STATUS.eq(status.name());
        if (filter.make() != null) {
            condition = condition.and(lower(VEHICLE.MAKE).eq(filter.make().toLowerCase(Locale.ROOT)));
        }
        if (filter.model() != null) {
            condition = condition.and(lower(VEHICLE.MODEL).eq(filter.model().toLowerCase(Locale.ROOT)));
        }
        if (filter.yearFrom() != null) {
            condition = condition.and(VEHICLE.YEAR.ge(filter.yearFrom()));
        }
        if (filter.yearTo() != null) {
            condition = condition.and(VEHICLE.YEAR.le(filter.yearTo()));
        }
        if (filter.fuelType() != null) {
            condition = condition.and(VEHICLE.FUEL_TYPE.eq(filter.fuelType().name()));
        }
        if (filter.fleetId() != null) {
            condition = condition.and(VEHICLE.FLEET_ID.eq(filter.fleetId()));
        }
        var q = page.q();
        return q == null ? condition : condition.and(WordSearch.inVector(VEHICLE.SEARCH_WORDS, q));
    }

    private static StatusHistoryEntry entry(Record row) {
        var from = row.get(VEHICLE_STATUS_CHANGE.FROM_STATUS);
        return new StatusHistoryEntry(
                row.get(VEHICLE_STATUS_CHANGE.ID),
                row.get(VEHICLE_STATUS_CHANGE.SEQUENCE),
                from == null ? null : VehicleStatus.valueOf(from),
                VehicleStatus.valueOf(row.get(VEHICLE_STATUS_CHANGE.TO_STATUS)),
                row.get(VEHICLE_STATUS_CHANGE.REASON),
                row.get(VEHICLE_STATUS_CHANGE.CHANGED_AT),
                row.get(VEHICLE_STATUS_CHANGE.CHANGED_BY),
                row.get(VEHICLE_STATUS_CHANGE.ACTOR_NAME));
    }
}
