package com.clutch.fleet.adapter.out.persistence.forecast;

import static com.clutch.fleet.jooq.Tables.METER_READING;
import static com.clutch.fleet.jooq.Tables.TROUBLE_CODE;
import static com.clutch.fleet.jooq.Tables.WORK_ORDER;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.regrAvgX;
import static org.jooq.impl.DSL.regrCount;
import static org.jooq.impl.DSL.regrIntercept;
import static org.jooq.impl.DSL.regrSXX;
import static org.jooq.impl.DSL.regrSXY;
import static org.jooq.impl.DSL.regrSYY;
import static org.jooq.impl.DSL.regrSlope;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.stddevSamp;
import static org.jooq.impl.DSL.trueCondition;

import com.clutch.fleet.application.forecast.Evidences;
import com.clutch.fleet.domain.diagnostics.Severity;
import com.clutch.fleet.domain.forecast.Evidence;
import com.clutch.fleet.domain.forecast.Fault;
import com.clutch.fleet.domain.forecast.Prediction;
import com.clutch.fleet.domain.forecast.Rhythm;
import com.clutch.fleet.domain.forecast.Usage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each case (a vehicle, perhaps one of its plans, and a moment) what was known at that moment: the regression of its
 * meters, the rhythm of its work, and the fault that has to be repaired first. Each is one probe of an index per case.
 */
final class JooqEvidence {

    static final Field<UUID> VEHICLE_ID = field(name("cases", "vehicle_id"), UUID.class);
    static final Field<String> VEHICLE_NAME = field(name("cases", "vehicle_name"), String.class);
    static final Field<String> LICENSE_PLATE = field(name("cases", "license_plate"), String.class);
    static final Field<UUID> PLAN_ID = field(name("cases", "plan_id"), UUID.class);
    static final Field<Instant> DUE_AT = field(name("cases", "due_at"), Instant.class);

    private static final Field<Instant> AS_OF = field(name("cases", "as_of"), Instant.class);
    private static final Field<String> PLAN_NAME = field(name("cases", "plan_name"), String.class);
    private static final Field<Integer> EVERY_DAYS = field(name("cases", "every_days"), Integer.class);
    private static final Field<BigDecimal> DUE_ODOMETER = field(name("cases", "due_odometer"), BigDecimal.class);
    private static final Field<BigDecimal> DUE_HOURS = field(name("cases", "due_hours"), BigDecimal.class);

    private JooqEvidence() {}

    /** The cases with everything that was known of each. */
    static SelectJoinStep<? extends Record> of(DSLContext dsl, Table<?> cases) {
        var fault = fault();
        var rhythm = rhythm();
        var odometer = usage("ODOMETER", DUE_ODOMETER, "odometer_");
        var hours = usage("ENGINE_HOURS", DUE_HOURS, "hours_");
        return dsl.select()
                .from(cases)
                .leftJoin(lateral(odometer))
                .on(trueCondition())
                .leftJoin(lateral(hours))
                .on(trueCondition())
                .leftJoin(lateral(rhythm))
                .on(trueCondition())
                .leftJoin(lateral(fault))
                .on(trueCondition());
    }

    static Evidence evidence(Record row) {
        var asOf = row.get(AS_OF);
        var due = row.get(DUE_AT);
        return new Evidence(
                asOf,
                row.get(PLAN_NAME),
                due == null ? null : days(asOf, due),
                number(row, "due_odometer"),
                number(row, "due_hours"),
                usage(row, "odometer_"),
                usage(row, "hours_"),
                new Rhythm(
                        whole(row, "intervals"),
                        number(row, "interval_mean"),
                        number(row, "interval_deviation"),
                        number(row, "last_day"),
                        whole(row, "punctual")),
                fault(row));
    }

    private static Table<?> usage(String kind, Field<BigDecimal> due, String prefix) {
        var x = day(METER_READING.READ_AT);
        var y = METER_READING.VALUE;
        return select(
                        regrCount(y, x).as(prefix + "readings"),
                        regrSlope(y, x).as(prefix + "slope"),
                        regrIntercept(y, x).as(prefix + "intercept"),
                        regrAvgX(y, x).as(prefix + "mean_day"),
                        regrSXX(y, x).as(prefix + "sxx"),
                        regrSYY(y, x).as(prefix + "syy"),
                        regrSXY(y, x).as(prefix + "sxy"))
                .from(METER_READING)
                // Without a limit to reach nobody asks how the meter runs.
                .where(due.isNotNull())
                .and(METER_READING.VEHICLE_ID.eq(VEHICLE_ID))
                .and(METER_READING.KIND.eq(inline(kind)))
                .and(METER_READING.CORRECTED.isFalse())
                .and(METER_READING.READ_AT.le(AS_OF))
                .and(METER_READING.READ_AT.gt(field(
                        "{0} - {1} * interval '1 day'", Instant.class, AS_OF, inline(Evidences.USAGE_WINDOW.toDays()))))
                .asTable(prefix + "usage");
    }

    private static Table<?> rhythm() {
        var work = select(
                        day(WORK_ORDER.COMPLETED_AT).as("done"),
                        day(WORK_ORDER.COMPLETED_AT)
                                .minus(lag(day(WORK_ORDER.COMPLETED_AT)).over(orderBy(WORK_ORDER.COMPLETED_AT)))
                                .as("gap"))
                .from(WORK_ORDER)
                .where(WORK_ORDER.VEHICLE_ID.eq(VEHICLE_ID))
                .and(WORK_ORDER.STATUS.eq(inline("COMPLETED")))
                .and(WORK_ORDER.COMPLETED_AT.le(AS_OF))
                .and(PLAN_ID.isNull().or(WORK_ORDER.PLAN_ID.eq(PLAN_ID)))
                .asTable("work");
        var gap = work.field("gap", Double.class);
        return select(
                        count(gap).as("intervals"),
                        avg(gap).as("interval_mean"),
                        stddevSamp(gap).as("interval_deviation"),
                        max(work.field("done", Double.class)).as("last_day"),
                        count().filterWhere(abs(gap.minus(EVERY_DAYS.cast(Double.class)))
                                        .le((double) Prediction.TOLERANCE_DAYS))
                                .as("punctual"))
                .from(work)
                .asTable("rhythm");
    }

    private static Table<?> fault() {
        var repairDays = case_(TROUBLE_CODE.SEVERITY)
                .mapValues(Arrays.stream(Severity.values())
                        .collect(Collectors.toMap(Severity::name, Severity::repairDays)));
        return select(
                        TROUBLE_CODE.CODE.as("fault_code"),
                        TROUBLE_CODE.DESCRIPTION.as("fault_description"),
                        TROUBLE_CODE.SEVERITY.as("fault_severity"),
                        TROUBLE_CODE.SEEN_COUNT.as("fault_seen"),
                        day(TROUBLE_CODE.FIRST_SEEN).as("fault_day"))
                .from(TROUBLE_CODE)
                .where(TROUBLE_CODE.VEHICLE_ID.eq(VEHICLE_ID))
                .and(TROUBLE_CODE.FIRST_SEEN.le(AS_OF))
                .and(TROUBLE_CODE.RESOLVED_AT.isNull().or(TROUBLE_CODE.RESOLVED_AT.gt(AS_OF)))
                .orderBy(day(TROUBLE_CODE.FIRST_SEEN).plus(repairDays), TROUBLE_CODE.ID)
                .limit(1)
                .asTable("fault");
    }

    private static Field<Double> day(Field<Instant> moment) {
        return field("(extract(epoch from {0} - {1}) / 86400)::float8", Double.class, moment, AS_OF);
    }

    private static @Nullable Usage usage(Record row, String prefix) {
        var readings = whole(row, prefix + "readings");
        var slope = number(row, prefix + "slope");
        var intercept = number(row, prefix + "intercept");
        var meanDay = number(row, prefix + "mean_day");
        var sxx = number(row, prefix + "sxx");
        var syy = number(row, prefix + "syy");
        var sxy = number(row, prefix + "sxy");
        return slope == null || intercept == null || meanDay == null || sxx == null || syy == null || sxy == null
                ? null
                : new Usage(readings, slope, intercept, meanDay, sxx, syy, sxy);
    }

    private static @Nullable Fault fault(Record row) {
        var code = row.get("fault_code", String.class);
        var day = number(row, "fault_day");
        return code == null || day == null
                ? null
                : new Fault(
                        code,
                        row.get("fault_description", String.class),
                        Severity.valueOf(row.get("fault_severity", String.class)),
                        day,
                        whole(row, "fault_seen"));
    }

    private static @Nullable Double number(Record row, String field) {
        return row.get(field, Double.class);
    }

    private static long whole(Record row, String field) {
        var count = row.get(field, Long.class);
        return count == null ? 0 : count;
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds()
                / (double) Duration.ofDays(1).toSeconds();
    }
}
