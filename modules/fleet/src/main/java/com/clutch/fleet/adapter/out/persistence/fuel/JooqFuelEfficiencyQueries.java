package com.clutch.fleet.adapter.out.persistence.fuel;

import static com.clutch.fleet.jooq.Tables.FLEET_;
import static com.clutch.fleet.jooq.Tables.FUEL_ENTRY;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import com.clutch.fleet.application.fuel.FuelEfficiency;
import com.clutch.fleet.application.fuel.FuelEfficiencyQueries;
import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class JooqFuelEfficiencyQueries implements FuelEfficiencyQueries {

    private static final Field<String> ID = field(name("thirst", "id"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> SUBJECT = field(name("thirst", "subject"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> NAME = field(name("thirst", "name"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> FUEL = field(name("thirst", "fuel"), SQLDataType.VARCHAR.notNull());
    private static final Field<Integer> PAIRS = field(name("thirst", "pairs"), SQLDataType.INTEGER.notNull());
    private static final Field<BigDecimal> DISTANCE = field(name("thirst", "distance"), SQLDataType.NUMERIC.notNull());
    private static final Field<BigDecimal> QUANTITY = field(name("thirst", "quantity"), SQLDataType.NUMERIC.notNull());
    private static final SortKeys SORT =
            SortKeys.of("-kilometres", Map.of("kilometres", DISTANCE, "quantity", QUANTITY, "name", NAME));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqFuelEfficiencyQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Page<FuelEfficiency> list(Group group, Filter filter, PageRequest page) {
        return pages.page(select(group, filter), page, SORT, ID, JooqFuelEfficiencyQueries::figure);
    }

    @Override
    public void forEach(Group group, Filter filter, PageRequest page, Consumer<? super FuelEfficiency> sink) {
        pages.forEach(select(group, filter), page, SORT, ID, JooqFuelEfficiencyQueries::figure, sink);
    }

    private Select<? extends Record> select(Group group, Filter filter) {
        var byVehicle = group == Group.VEHICLE;
        var subject = byVehicle
                ? VEHICLE.ID.cast(SQLDataType.VARCHAR)
                : coalesce(VEHICLE.FLEET_ID.cast(SQLDataType.VARCHAR), inline("none"));
        var title = byVehicle
                ? coalesce(VEHICLE.NAME, concat(VEHICLE.MAKE, inline(" "), VEHICLE.MODEL))
                : coalesce(FLEET_.NAME, inline("Without a fleet"));
        var thirst = dsl.select(
                        concat(subject, inline(":"), FUEL_ENTRY.FUEL_TYPE).as("id"),
                        subject.as("subject"),
                        max(title).as("name"),
                        FUEL_ENTRY.FUEL_TYPE.as("fuel"),
                        count().as("pairs"),
                        sum(FUEL_ENTRY.PAIR_DISTANCE).as("distance"),
                        sum(FUEL_ENTRY.PAIR_QUANTITY).as("quantity"))
                .from(FUEL_ENTRY)
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(FUEL_ENTRY.VEHICLE_ID))
                .leftJoin(FLEET_)
                .on(FLEET_.ID.eq(VEHICLE.FLEET_ID))
                .where(FUEL_ENTRY.REMOVED_AT.isNull())
                .and(FUEL_ENTRY.PAIR_DISTANCE.isNotNull())
                .and(conditions(filter))
                .groupBy(subject, FUEL_ENTRY.FUEL_TYPE)
                .asTable("thirst");
        return dsl.selectFrom(thirst);
    }

    private static Condition conditions(Filter filter) {
        var fuel = filter.fuelType();
        return (filter.vehicleId() == null ? noCondition() : FUEL_ENTRY.VEHICLE_ID.eq(filter.vehicleId()))
                .and(filter.fleetId() == null ? noCondition() : VEHICLE.FLEET_ID.eq(filter.fleetId()))
                .and(fuel == null ? noCondition() : FUEL_ENTRY.FUEL_TYPE.eq(fuel.name()))
                .and(filter.from() == null ? noCondition() : FUEL_ENTRY.FILLED_AT.ge(filter.from()))
                .and(filter.to() == null ? noCondition() : FUEL_ENTRY.FILLED_AT.lt(filter.to()));
    }

    private static FuelEfficiency figure(Record row) {
        return FuelEfficiency.of(
                row.get(SUBJECT),
                row.get(NAME),
                Fuel.valueOf(row.get(FUEL)),
                row.get(PAIRS),
                row.get(DISTANCE),
                row.get(QUANTITY));
    }
}
