package com.clutch.fleet.adapter.out.persistence.fuel;

import static com.clutch.fleet.jooq.Tables.FUEL_ENTRY;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedger;
import com.clutch.fleet.application.fuel.FuelEntryView;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.fleet.domain.fuel.FuelEntries;
import com.clutch.fleet.domain.fuel.FuelEntry;
import com.clutch.fleet.domain.fuel.Tank;
import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.fleet.jooq.tables.records.FuelEntryRecord;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectForUpdateStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqFuelEntries extends JooqLedger<FuelEntryRecord, FuelEntry> implements FuelEntries {

    private static final int DAYS_OF_EFFICIENCY = 365;

    private final DSLContext dsl;

    JooqFuelEntries(DSLContext dsl) {
        super(dsl, FUEL_ENTRY);
        this.dsl = dsl;
    }

    @Override
    public List<Tank> tanks(Collection<UUID> vehicleIds) {
        return select(vehicleIds).fetch(JooqFuelEntries::tank);
    }

    @Override
    public List<Tank> tanksForUpdate(Collection<UUID> vehicleIds) {
        return select(vehicleIds).forUpdate().fetch(JooqFuelEntries::tank);
    }

    @Override
    public List<FuelEntry> sameAs(Collection<FuelEntry> entries) {
        var vehicles = entries.stream().map(FuelEntry::vehicleId).distinct().toArray(UUID[]::new);
        var moments = entries.stream().map(FuelEntry::filledAt).distinct().toArray(Instant[]::new);
        var keys = entries.stream().map(FuelEntry::key).collect(Collectors.toSet());
        return dsl
                .selectFrom(FUEL_ENTRY)
                .where(FUEL_ENTRY.VEHICLE_ID.eq(any(vehicles)))
                .and(FUEL_ENTRY.FILLED_AT.eq(any(moments)))
                .and(FUEL_ENTRY.REMOVED_AT.isNull())
                .fetch(this::entry)
                .stream()
                .filter(entry -> keys.contains(entry.key()))
                .toList();
    }

    @Override
    public void pair(Collection<UUID> vehicleIds) {
        dsl.execute("""
            with numbered as (
                select id, vehicle_id, fuel_type, quantity, odometer, full_fill,
                    count(*) filter (where full_fill) over before_it as segment,
                    max(odometer) filter (where full_fill) over before_it as opening
                from fleet.fuel_entry
                where vehicle_id = any({0}) and removed_at is null
                window before_it as (
                    partition by vehicle_id, fuel_type order by filled_at, odometer, id
                    rows between unbounded preceding and 1 preceding)),
            paired as (
                select id, full_fill and segment > 0 as closes, odometer - opening as distance,
                    sum(quantity) over (partition by vehicle_id, fuel_type, segment) as quantity
                from numbered)
            update fleet.fuel_entry entry
            set pair_distance = case when closes then paired.distance end,
                pair_quantity = case when closes then paired.quantity end
            from paired
            where entry.id = paired.id
              and (entry.pair_distance, entry.pair_quantity) is distinct from
                  (case when closes then paired.distance end, case when closes then paired.quantity end)
            """, val(vehicleIds.toArray(UUID[]::new)));
    }

    @Override
    public Map<UUID, BigDecimal> kilometresPerLitre(Collection<UUID> vehicleIds) {
        return dsl.fetch("""
            with fuels as (
                select vehicle_id, sum(pair_quantity) / nullif(sum(pair_distance), 0) as litres_per_kilometre
                from fleet.fuel_entry entry
                where vehicle_id = any({0}) and removed_at is null and unit = 'LITRE' and pair_distance is not null
                  and filled_at > (
                      select max(latest.filled_at) - make_interval(days => {1})
                      from fleet.fuel_entry latest
                      where latest.vehicle_id = entry.vehicle_id and latest.removed_at is null)
                group by vehicle_id, fuel_type)
            select vehicle_id, round(1 / sum(litres_per_kilometre), 2) as figure
            from fuels group by vehicle_id having sum(litres_per_kilometre) >= 0.001
            """, val(vehicleIds.toArray(UUID[]::new)), val(DAYS_OF_EFFICIENCY))
                .intoMap(row -> row.get("vehicle_id", UUID.class), row -> row.get("figure", BigDecimal.class));
    }

    @Override
    protected FuelEntryRecord row(FuelEntry entry) {
        var row = new FuelEntryRecord();
        row.setVehicleId(entry.vehicleId());
        row.setDriverId(entry.driverId());
        row.setFilledAt(entry.filledAt());
        row.setFuelType(entry.fuel().name());
        row.setQuantity(entry.quantity());
        row.setUnit(entry.fuel().unit().name());
        row.setUnitPrice(entry.unitPrice());
        row.setTotalCost(entry.totalCost());
        row.setCurrency(entry.currency());
        row.setFullFill(entry.fullFill());
        row.setOdometer(entry.odometer());
        row.setStation(entry.station());
        row.setNote(entry.note());
        return row;
    }

    @Override
    protected FuelEntry entry(Record row) {
        return new FuelEntry(
                life(row),
                row.get(FUEL_ENTRY.VEHICLE_ID),
                row.get(FUEL_ENTRY.DRIVER_ID),
                row.get(FUEL_ENTRY.FILLED_AT),
                Fuel.valueOf(row.get(FUEL_ENTRY.FUEL_TYPE)),
                row.get(FUEL_ENTRY.QUANTITY),
                row.get(FUEL_ENTRY.UNIT_PRICE),
                row.get(FUEL_ENTRY.TOTAL_COST),
                row.get(FUEL_ENTRY.CURRENCY),
                row.get(FUEL_ENTRY.FULL_FILL),
                row.get(FUEL_ENTRY.ODOMETER),
                row.get(FUEL_ENTRY.STATION),
                row.get(FUEL_ENTRY.NOTE));
    }

    @Override
    protected FuelEntryView view(FuelEntry entry) {
        return FuelEntryView.of(entry, null, null);
    }

    @Override
    protected @Nullable DomainException refusal(String message) {
        return message.contains("fuel_entry_once")
                ? new DomainException(FleetError.FUEL_LOGGED_ALREADY, "This fill is in the log already.")
                : null;
    }

    private SelectForUpdateStep<? extends Record> select(Collection<UUID> vehicleIds) {
        // Always in the same order, so that two callers wait for one another instead of locking each other out.
        return dsl.select(
                        VEHICLE.ID, VEHICLE.STATUS, VEHICLE.FUEL_TYPE, VEHICLE.TANK_CAPACITY, VEHICLE.BATTERY_CAPACITY)
                .from(VEHICLE)
                .where(VEHICLE.ID.eq(any(vehicleIds.toArray(UUID[]::new))))
                .orderBy(VEHICLE.ID);
    }

    private static Tank tank(Record row) {
        var type = row.get(VEHICLE.FUEL_TYPE);
        return new Tank(
                row.get(VEHICLE.ID),
                !VehicleStatus.valueOf(row.get(VEHICLE.STATUS)).hasLeft(),
                type == null ? null : FuelType.valueOf(type),
                row.get(VEHICLE.TANK_CAPACITY),
                row.get(VEHICLE.BATTERY_CAPACITY));
    }
}
