package com.clutch.fleet.adapter.out.persistence.fuel;

import static com.clutch.fleet.jooq.Tables.FUEL_ENTRY;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedgerQueries;
import com.clutch.fleet.application.fuel.FuelEntryFilter;
import com.clutch.fleet.application.fuel.FuelEntryQueries;
import com.clutch.fleet.application.fuel.FuelEntryView;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqFuelEntryQueries extends JooqLedgerQueries<FuelEntryView, FuelEntryFilter> implements FuelEntryQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-filledAt",
            Map.of(
                    "filledAt", FUEL_ENTRY.FILLED_AT,
                    "totalCost", FUEL_ENTRY.TOTAL_COST,
                    "quantity", FUEL_ENTRY.QUANTITY,
                    "odometer", FUEL_ENTRY.ODOMETER,
                    "createdAt", FUEL_ENTRY.CREATED_AT));

    private final JooqFuelEntries entries;

    JooqFuelEntryQueries(DSLContext dsl, JooqPages pages, JooqFuelEntries entries) {
        super(dsl, pages, FUEL_ENTRY, SORT);
        this.entries = entries;
    }

    @Override
    protected FuelEntryView view(Record row) {
        return FuelEntryView.of(
                entries.entry(row), row.get(FUEL_ENTRY.PAIR_DISTANCE), row.get(FUEL_ENTRY.PAIR_QUANTITY));
    }

    @Override
    protected Condition conditions(FuelEntryFilter filter) {
        return is(FUEL_ENTRY.VEHICLE_ID, filter.vehicleId())
                .and(is(FUEL_ENTRY.DRIVER_ID, filter.driverId()))
                .and(named(FUEL_ENTRY.FUEL_TYPE, filter.fuelType()))
                .and(is(FUEL_ENTRY.FULL_FILL, filter.fullFill()))
                .and(between(FUEL_ENTRY.FILLED_AT, filter.from(), filter.to()));
    }
}
