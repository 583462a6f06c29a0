package com.clutch.fleet.adapter.out.persistence.downtime;

import static com.clutch.fleet.jooq.Tables.DOWNTIME;
import static com.clutch.fleet.jooq.Tables.DOWNTIME_RATE;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import com.clutch.fleet.application.downtime.DowntimeMetric;
import com.clutch.fleet.application.downtime.DowntimeMetricFilter;
import com.clutch.fleet.application.downtime.DowntimeMetricQueries;
import com.clutch.fleet.domain.downtime.DowntimeReason;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class JooqDowntimeMetricQueries implements DowntimeMetricQueries {

    private static final String USUAL_CURRENCY = "EGP";
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private static final Field<String> ID = field(name("stood", "id"), SQLDataType.VARCHAR.notNull());
    private static final Field<UUID> VEHICLE_ID = field(name("stood", "vehicle_id"), UUID.class);
    private static final Field<String> VEHICLE_NAME = field(name("stood", "name"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> REASON = field(name("stood", "reason"), String.class);
    private static final Field<BigDecimal> HOURS = field(name("stood", "hours"), SQLDataType.NUMERIC.notNull());
    private static final Field<BigDecimal> PLANNED = field(name("stood", "planned"), SQLDataType.NUMERIC.notNull());
    private static final Field<Integer> TIMES = field(name("stood", "times"), Integer.class);
    private static final Field<BigDecimal> RATE = field(name("stood", "rate"), SQLDataType.NUMERIC.notNull());
    private static final Field<BigDecimal> COST = field(name("stood", "cost"), SQLDataType.NUMERIC.notNull());
    private static final Field<String> CODE = field(name("stood", "code"), String.class);
    private static final SortKeys SORT =
            SortKeys.of("-downtimeHours", Map.of("downtimeHours", HOURS, "cost", COST, "vehicleName", VEHICLE_NAME));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqDowntimeMetricQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Page<DowntimeMetric> list(DowntimeMetricFilter filter, Instant from, Instant to, PageRequest page) {
        return pages.page(select(filter, from, to), page, SORT, ID, JooqDowntimeMetricQueries::metric);
    }

    @Override
    public void forEach(
            DowntimeMetricFilter filter,
            Instant from,
            Instant to,
            PageRequest page,
            Consumer<? super DowntimeMetric> sink) {
        pages.forEach(select(filter, from, to), page, SORT, ID, JooqDowntimeMetricQueries::metric, sink);
    }

    /** The statement, for those who look at its plan. */
    Select<? extends Record> select(DowntimeMetricFilter filter, Instant from, Instant to) {
        var ofVehicle = DOWNTIME_RATE.as("of_vehicle");
        var ofFleet = DOWNTIME_RATE.as("of_fleet");
        var ofAll = DOWNTIME_RATE.as("of_all");
        var rate =
                coalesce(ofVehicle.COST_PER_HOUR, ofFleet.COST_PER_HOUR, ofAll.COST_PER_HOUR, inline(BigDecimal.ZERO));
        var code = coalesce(ofVehicle.CURRENCY, ofFleet.CURRENCY, ofAll.CURRENCY, inline(USUAL_CURRENCY));
        var seconds = field(
                "extract(epoch from {0} - {1})",
                BigDecimal.class,
                least(coalesce(DOWNTIME.ENDED_AT, val(to)), val(to)),
                greatest(DOWNTIME.STARTED_AT, val(from)));
        var hours = sum(seconds).div(SECONDS_PER_HOUR);
        var stood = dsl.select(
                        concat(VEHICLE.ID.cast(SQLDataType.VARCHAR), inline(":"), DOWNTIME.REASON)
                                .as("id"),
                        VEHICLE.ID.as("vehicle_id"),
                        coalesce(VEHICLE.NAME, concat(VEHICLE.MAKE, inline(" "), VEHICLE.MODEL))
                                .as("name"),
                        DOWNTIME.REASON.as("reason"),
                        hours.as("hours"),
                        coalesce(
                                        sum(seconds)
                                                .filterWhere(DOWNTIME.PLANNED)
                                                .div(SECONDS_PER_HOUR),
                                        inline(BigDecimal.ZERO))
                                .as("planned"),
                        count().as("times"),
                        rate.as("rate"),
                        hours.mul(rate).as("cost"),
                        code.as("code"))
                .from(DOWNTIME)
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(DOWNTIME.VEHICLE_ID))
                .leftJoin(ofVehicle)
                .on(ofVehicle.VEHICLE_ID.eq(VEHICLE.ID))
                .and(ofVehicle.REMOVED_AT.isNull())
                .leftJoin(ofFleet)
                .on(ofFleet.FLEET_ID.eq(VEHICLE.FLEET_ID))
                .and(ofFleet.REMOVED_AT.isNull())
                .leftJoin(ofAll)
                .on(ofAll.VEHICLE_ID.isNull())
                .and(ofAll.FLEET_ID.isNull())
                .and(ofAll.REMOVED_AT.isNull())
                .where(DOWNTIME.REMOVED_AT.isNull())
                .and(DOWNTIME.STARTED_AT.lt(to))
                .and(DOWNTIME.ENDED_AT.gt(from).or(DOWNTIME.ENDED_AT.isNull()))
                .and(conditions(filter))
                .groupBy(VEHICLE.ID, DOWNTIME.REASON, rate, code)
                .asTable("stood");
        return dsl.selectFrom(stood);
    }

    private static Condition conditions(DowntimeMetricFilter filter) {
        var reason = filter.reason();
        return (filter.vehicleId() == null ? noCondition() : DOWNTIME.VEHICLE_ID.eq(filter.vehicleId()))
                .and(filter.fleetId() == null ? noCondition() : VEHICLE.FLEET_ID.eq(filter.fleetId()))
                .and(reason == null ? noCondition() : DOWNTIME.REASON.eq(reason.name()))
                .and(filter.planned() == null ? noCondition() : DOWNTIME.PLANNED.eq(filter.planned()));
    }

    private static DowntimeMetric metric(Record row) {
        var cost = row.get(COST).setScale(2, RoundingMode.HALF_UP);
        var code = row.get(CODE);
        return new DowntimeMetric(
                row.get(ID),
                row.get(VEHICLE_ID),
                row.get(VEHICLE_NAME),
                DowntimeReason.valueOf(row.get(REASON)).label(),
                row.get(HOURS).setScale(2, RoundingMode.HALF_UP),
                row.get(PLANNED).setScale(2, RoundingMode.HALF_UP),
                row.get(TIMES),
                row.get(RATE),
                cost,
                code,
                code.equals(USUAL_CURRENCY) ? cost : BigDecimal.ZERO);
    }
}
