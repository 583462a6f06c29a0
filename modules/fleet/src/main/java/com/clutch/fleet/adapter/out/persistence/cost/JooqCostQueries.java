package com.clutch.fleet.adapter.out.persistence.cost;

import static com.clutch.fleet.adapter.out.persistence.cost.CostLines.AMOUNT;
import static com.clutch.fleet.adapter.out.persistence.cost.CostLines.CURRENCY;
import static com.clutch.fleet.adapter.out.persistence.cost.CostLines.KIND;
import static com.clutch.fleet.adapter.out.persistence.cost.CostLines.MONTH;
import static com.clutch.fleet.adapter.out.persistence.cost.CostLines.VEHICLE_ID;
import static com.clutch.fleet.jooq.Tables.FLEET_;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.toChar;

import com.clutch.fleet.application.cost.CostFilter;
import com.clutch.fleet.application.cost.CostGroup;
import com.clutch.fleet.application.cost.CostPeriod;
import com.clutch.fleet.application.cost.CostQueries;
import com.clutch.fleet.application.cost.CostRow;
import com.clutch.fleet.application.cost.FuelCostMetric;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
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
class JooqCostQueries implements CostQueries {

    private static final List<String> COSTS = List.of("FUEL", "MAINTENANCE", "INSURANCE", "DEPRECIATION", "OTHER");

    private static final Field<String> ID = field(name("cost", "id"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> NAME = field(name("cost", "name"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> CODE = field(name("cost", "code"), SQLDataType.VARCHAR.notNull());
    private static final SortKeys SORT = SortKeys.of(
            "-total",
            Map.of(
                    "total", amount("TOTAL"),
                    "fuel", amount("FUEL"),
                    "maintenance", amount("MAINTENANCE"),
                    "kilometres", amount("KILOMETRES"),
                    "name", NAME));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqCostQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public List<CostRow> totals(CostFilter filter, CostPeriod period) {
        var rows = select(CostGroup.TOTAL, filter, period);
        return dsl.fetch(rows).map(JooqCostQueries::row);
    }

    @Override
    public Page<CostRow> breakdown(CostGroup group, CostFilter filter, CostPeriod period, PageRequest page) {
        return pages.page(select(group, filter, period), page, SORT, ID, JooqCostQueries::row);
    }

    @Override
    public void forEach(
            CostGroup group, CostFilter filter, CostPeriod period, PageRequest page, Consumer<? super CostRow> sink) {
        pages.forEach(select(group, filter, period), page, SORT, ID, JooqCostQueries::row, sink);
    }

    @Override
    public Page<FuelCostMetric> fuelCosts(CostFilter filter, CostPeriod period, PageRequest page) {
        return pages.page(
                select(CostGroup.VEHICLE, filter.inOneCurrency(), period), page, SORT, ID, JooqCostQueries::metric);
    }

    @Override
    public void forEachFuelCost(
            CostFilter filter, CostPeriod period, PageRequest page, Consumer<? super FuelCostMetric> sink) {
        pages.forEach(
                select(CostGroup.VEHICLE, filter.inOneCurrency(), period),
                page,
                SORT,
                ID,
                JooqCostQueries::metric,
                sink);
    }

    /** The statement of a breakdown, for those who look at its plan. */
    Select<? extends Record> select(CostGroup group, CostFilter filter, CostPeriod period) {
        var key = key(group);
        var cost = dsl.select(
                        key.as("id"),
                        max(title(group)).as("name"),
                        CURRENCY.as("code"),
                        of("FUEL"),
                        of("MAINTENANCE"),
                        of("INSURANCE"),
                        of("DEPRECIATION"),
                        of("OTHER"),
                        coalesce(sum(AMOUNT).filterWhere(KIND.in(COSTS)), inline(BigDecimal.ZERO))
                                .as("total"),
                        of("KILOMETRES"),
                        of("PAIR_KILOMETRES"),
                        of("PAIR_LITRES"))
                .from(CostLines.of(period))
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(VEHICLE_ID))
                .leftJoin(FLEET_)
                .on(FLEET_.ID.eq(VEHICLE.FLEET_ID))
                .where(conditions(filter))
                .groupBy(group == CostGroup.TOTAL ? List.of(CURRENCY) : List.of(key, CURRENCY))
                .asTable("cost");
        return dsl.selectFrom(cost);
    }

    private static Condition conditions(CostFilter filter) {
        var vehicle = filter.vehicleId();
        var fleet = filter.fleetId();
        var currency = filter.currency();
        return (vehicle == null ? noCondition() : VEHICLE_ID.eq(vehicle))
                .and(fleet == null ? noCondition() : VEHICLE.FLEET_ID.eq(fleet))
                .and(currency == null ? noCondition() : CURRENCY.eq(currency.toUpperCase(Locale.ROOT)));
    }

    private static Field<String> key(CostGroup group) {
        return switch (group) {
            case VEHICLE -> VEHICLE_ID.cast(SQLDataType.VARCHAR);
            case FLEET -> coalesce(VEHICLE.FLEET_ID.cast(SQLDataType.VARCHAR), inline("none"));
            case MONTH -> toChar(MONTH, inline("YYYY-MM"));
            case TOTAL -> inline("total");
        };
    }

    private static Field<String> title(CostGroup group) {
        return switch (group) {
            case VEHICLE -> coalesce(VEHICLE.NAME, concat(VEHICLE.MAKE, inline(" "), VEHICLE.MODEL));
            case FLEET -> coalesce(FLEET_.NAME, inline("Without a fleet"));
            case MONTH -> toChar(MONTH, inline("YYYY-MM"));
            case TOTAL -> inline("Total");
        };
    }

    private static Field<BigDecimal> of(String kind) {
        return coalesce(sum(AMOUNT).filterWhere(KIND.eq(inline(kind))), inline(BigDecimal.ZERO))
                .as(kind.toLowerCase(Locale.ROOT));
    }

    private static Field<BigDecimal> amount(String kind) {
        return field(name("cost", kind.toLowerCase(Locale.ROOT)), SQLDataType.NUMERIC.notNull());
    }

    private static CostRow row(Record row) {
        var total = money(row, "TOTAL");
        var kilometres = row.get(amount("KILOMETRES")).setScale(1, RoundingMode.HALF_UP);
        return new CostRow(
                row.get(ID),
                row.get(NAME),
                row.get(CODE),
                money(row, "FUEL"),
                money(row, "MAINTENANCE"),
                money(row, "INSURANCE"),
                money(row, "DEPRECIATION"),
                money(row, "OTHER"),
                total,
                kilometres,
                kilometres.signum() > 0 ? total.divide(kilometres, 2, RoundingMode.HALF_UP) : null);
    }

    private static FuelCostMetric metric(Record row) {
        return FuelCostMetric.of(row(row), row.get(amount("PAIR_KILOMETRES")), row.get(amount("PAIR_LITRES")));
    }

    private static BigDecimal money(Record row, String kind) {
        return row.get(amount(kind)).setScale(2, RoundingMode.HALF_UP);
    }
}
