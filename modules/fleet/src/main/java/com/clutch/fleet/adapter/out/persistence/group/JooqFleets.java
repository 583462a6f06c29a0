package com.clutch.fleet.adapter.out.persistence.group;

import static com.clutch.fleet.jooq.Tables.FLEET_;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import com.clutch.fleet.application.group.FleetFilter;
import com.clutch.fleet.application.group.FleetQueries;
import com.clutch.fleet.application.group.FleetView;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.group.Fleet;
import com.clutch.fleet.domain.group.FleetSettings;
import com.clutch.fleet.domain.group.FleetStatus;
import com.clutch.fleet.domain.group.Fleets;
import com.clutch.fleet.jooq.tables.records.FleetRecord;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqFleets implements Fleets, FleetQueries {

    private static final SortKeys SORT = SortKeys.of(
            "name",
            Map.of(
                    "name", FLEET_.NAME,
                    "status", FLEET_.STATUS,
                    "createdAt", FLEET_.CREATED_AT,
                    "updatedAt", FLEET_.UPDATED_AT));

    private static final Condition IN_USE =
            VEHICLE.FLEET_ID.eq(FLEET_.ID).and(VEHICLE.STATUS.notIn(inline("DECOMMISSIONED"), inline("RETIRED")));
    private static final Field<Integer> VEHICLE_COUNT =
            field(select(count()).from(VEHICLE).where(IN_USE)).as("vehicle_count");

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqFleets(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<Fleet> findForUpdate(UUID id) {
        return dsl.selectFrom(FLEET_)
                .where(FLEET_.ID.eq(id))
                .and(FLEET_.REMOVED_AT.isNull())
                .forUpdate()
                .fetchOptional(JooqFleets::fleet);
    }

    @Override
    public Set<UUID> lock(Collection<UUID> ids) {
        return new HashSet<>(dsl.select(FLEET_.ID)
                .from(FLEET_)
                .where(FLEET_.ID.eq(any(ids.toArray(UUID[]::new))))
                .and(FLEET_.REMOVED_AT.isNull())
                .orderBy(FLEET_.ID)
                .forKeyShare()
                .fetch(FLEET_.ID));
    }

    @Override
    public List<Fleet> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(FLEET_)
                .where(id == null ? noCondition() : FLEET_.ID.gt(id))
                .and(FLEET_.REMOVED_AT.isNull())
                .orderBy(FLEET_.ID)
                .limit(limit)
                .fetch(JooqFleets::fleet);
    }

    @Override
    public boolean hasVehicles(UUID id) {
        return dsl.fetchExists(VEHICLE, VEHICLE.FLEET_ID.eq(id), VEHICLE.STATUS.notIn("DECOMMISSIONED", "RETIRED"));
    }

    @Override
    public void add(Fleet fleet) {
        try {
            dsl.insertInto(FLEET_).set(row(fleet)).execute();
        } catch (DuplicateKeyException _) {
            throw nameTaken();
        }
    }

    @Override
    public void save(Fleet fleet) {
        store(fleet, row(fleet));
    }

    @Override
    public void remove(Fleet fleet, Instant at) {
        var row = row(fleet);
        row.setRemovedAt(at);
        store(fleet, row);
    }

    private void store(Fleet fleet, FleetRecord row) {
        try {
            var changed = dsl.update(FLEET_)
                    .set(row)
                    .where(FLEET_.ID.eq(fleet.id()))
                    .and(FLEET_.VERSION.eq(fleet.version() - 1))
                    .execute();
            if (changed == 0) {
                var stored = get(fleet.id());
                throw new StaleVersionException(fleet.version() - 1, stored.version(), stored);
            }
        } catch (DuplicateKeyException _) {
            throw nameTaken();
        }
    }

    @Override
    public Optional<FleetView> find(UUID id) {
        return selectViews()
                .where(FLEET_.ID.eq(id))
                .and(FLEET_.REMOVED_AT.isNull())
                .fetchOptional(JooqFleets::view);
    }

    @Override
    public Page<FleetView> list(FleetFilter filter, PageRequest page) {
        return pages.page(matching(filter, page.q()), page, SORT, FLEET_.ID, JooqFleets::view);
    }

    @Override
    public void forEach(FleetFilter filter, PageRequest page, Consumer<? super FleetView> sink) {
        pages.forEach(matching(filter, page.q()), page, SORT, FLEET_.ID, JooqFleets::view, sink);
    }

    private Select<? extends Record> matching(FleetFilter filter, @Nullable String q) {
        return selectViews()
                .where(FLEET_.REMOVED_AT.isNull())
                .and(
                        filter.status() == null
                                ? noCondition()
                                : FLEET_.STATUS.eq(filter.status().name()))
                .and(q == null ? noCondition() : FLEET_.NAME.containsIgnoreCase(q));
    }

    private SelectJoinStep<? extends Record> selectViews() {
        return dsl.select(FLEET_.fields()).select(VEHICLE_COUNT).from(FLEET_);
    }

    private static DomainException nameTaken() {
        return DomainException.field(FleetError.FLEET_NAME_TAKEN, "name", "Another fleet has this name.");
    }

    private static FleetSettings settings(Record row) {
        return new FleetSettings(
                row.get(FLEET_.FUEL_ALERT_THRESHOLD),
                row.get(FLEET_.SPEED_LIMIT),
                row.get(FLEET_.MAINTENANCE_REMINDER_DAYS));
    }

    private static Fleet fleet(Record row) {
        return new Fleet(
                row.get(FLEET_.ID),
                row.get(FLEET_.VERSION),
                row.get(FLEET_.NAME),
                row.get(FLEET_.DESCRIPTION),
                row.get(FLEET_.MANAGER),
                FleetStatus.valueOf(row.get(FLEET_.STATUS)),
                settings(row),
                row.get(FLEET_.CREATED_AT),
                row.get(FLEET_.UPDATED_AT));
    }

    private static FleetView view(Record row) {
        return new FleetView(
                row.get(FLEET_.ID),
                row.get(FLEET_.NAME),
                row.get(FLEET_.DESCRIPTION),
                row.get(FLEET_.MANAGER),
                FleetStatus.valueOf(row.get(FLEET_.STATUS)),
                settings(row),
                row.get(VEHICLE_COUNT),
                row.get(FLEET_.CREATED_AT),
                row.get(FLEET_.UPDATED_AT),
                row.get(FLEET_.VERSION));
    }

    private static FleetRecord row(Fleet fleet) {
        var row = new FleetRecord();
        row.setId(fleet.id());
        row.setVersion(fleet.version());
        row.setName(fleet.name());
        row.setDescription(fleet.description());
        row.setManager(fleet.manager());
        row.setStatus(fleet.status().name());
        row.setFuelAlertThreshold(fleet.settings().fuelAlertThreshold());
        row.setSpeedLimit(fleet.settings().speedLimit());
        row.setMaintenanceReminderDays(fleet.settings().maintenanceReminderDays());
        row.setCreatedAt(fleet.createdAt());
        row.setUpdatedAt(fleet.updatedAt());
        return row;
    }
}
