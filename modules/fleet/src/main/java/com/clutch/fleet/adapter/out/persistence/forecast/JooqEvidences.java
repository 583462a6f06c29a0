package com.clutch.fleet.adapter.out.persistence.forecast;

import static com.clutch.fleet.jooq.Tables.SERVICE_PLAN;
import static com.clutch.fleet.jooq.Tables.TROUBLE_CODE;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.WORK_ORDER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import com.clutch.fleet.adapter.out.persistence.vehicle.JooqVehicleName;
import com.clutch.fleet.application.forecast.Evidences;
import com.clutch.fleet.application.forecast.Known;
import com.clutch.fleet.application.forecast.Served;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class JooqEvidences implements Evidences {

    private static final Field<UUID> WORK_ORDER_ID = field(name("cases", "work_order_id"), UUID.class);
    private static final Field<Instant> SERVED_AT = field(name("cases", "served_at"), Instant.class);

    private final DSLContext dsl;

    JooqEvidences(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Known> now(Instant asOf) {
        var cases = select(
                        VEHICLE.ID.as("vehicle_id"),
                        JooqVehicleName.column(),
                        VEHICLE.LICENSE_PLATE,
                        val(asOf).as("as_of"),
                        SERVICE_PLAN.ID.as("plan_id"),
                        SERVICE_PLAN.NAME.as("plan_name"),
                        SERVICE_PLAN.EVERY_DAYS,
                        SERVICE_PLAN.NEXT_DUE_AT.as("due_at"),
                        SERVICE_PLAN.NEXT_DUE_ODOMETER.as("due_odometer"),
                        SERVICE_PLAN.NEXT_DUE_HOURS.as("due_hours"))
                .from(VEHICLE)
                .leftJoin(SERVICE_PLAN)
                .on(SERVICE_PLAN.VEHICLE_ID.eq(VEHICLE.ID).and(SERVICE_PLAN.ACTIVE))
                .where(VEHICLE.STATUS.notIn(inline("DECOMMISSIONED"), inline("RETIRED")))
                .and(SERVICE_PLAN
                        .ID
                        .isNotNull()
                        .or(exists(selectOne()
                                .from(TROUBLE_CODE)
                                .where(TROUBLE_CODE.VEHICLE_ID.eq(VEHICLE.ID))
                                .and(TROUBLE_CODE.STATUS.ne(inline("RESOLVED")))))
                        .or(exists(selectOne()
                                .from(WORK_ORDER)
                                .where(WORK_ORDER.VEHICLE_ID.eq(VEHICLE.ID))
                                .and(WORK_ORDER.STATUS.eq(inline("COMPLETED"))))))
                .asTable("cases");
        return JooqEvidence.of(dsl, cases)
                .orderBy(JooqEvidence.VEHICLE_ID, JooqEvidence.PLAN_ID)
                .fetch(row -> new Known(
                        row.get(JooqEvidence.VEHICLE_ID),
                        row.get(JooqEvidence.VEHICLE_NAME),
                        row.get(JooqEvidence.LICENSE_PLATE),
                        row.get(JooqEvidence.PLAN_ID),
                        JooqEvidence.evidence(row)));
    }

    @Override
    public List<Served> before(Instant from, Instant to, Duration lead) {
        var inOrder = partitionBy(WORK_ORDER.PLAN_ID).orderBy(WORK_ORDER.COMPLETED_AT, WORK_ORDER.ID);
        var services = select(
                        WORK_ORDER.ID,
                        WORK_ORDER.VEHICLE_ID,
                        WORK_ORDER.PLAN_ID,
                        WORK_ORDER.COMPLETED_AT,
                        lag(WORK_ORDER.COMPLETED_AT).over(inOrder).as("previous_at"),
                        lag(WORK_ORDER.ODOMETER).over(inOrder).as("previous_odometer"),
                        lag(WORK_ORDER.ENGINE_HOURS).over(inOrder).as("previous_hours"))
                .from(WORK_ORDER)
                .where(WORK_ORDER.PLAN_ID.isNotNull())
                .and(WORK_ORDER.STATUS.eq(inline("COMPLETED")))
                .and(WORK_ORDER.COMPLETED_AT.lt(to))
                .asTable("services");
        var servedAt = services.field(WORK_ORDER.COMPLETED_AT);
        var previousAt = services.field("previous_at", Instant.class);
        var dueAt = field("{0} + {1} * interval '1 day'", SQLDataType.INSTANT, previousAt, SERVICE_PLAN.EVERY_DAYS);
        var cases = select(
                        services.field(WORK_ORDER.ID).as("work_order_id"),
                        servedAt.as("served_at"),
                        VEHICLE.ID.as("vehicle_id"),
                        JooqVehicleName.column(),
                        VEHICLE.LICENSE_PLATE,
                        greatest(
                                        previousAt,
                                        field(
                                                "{0} - {1} * interval '1 second'",
                                                SQLDataType.INSTANT, servedAt, val(lead.toSeconds())))
                                .as("as_of"),
                        SERVICE_PLAN.ID.as("plan_id"),
                        SERVICE_PLAN.NAME.as("plan_name"),
                        SERVICE_PLAN.EVERY_DAYS,
                        dueAt.as("due_at"),
                        services.field("previous_odometer", SERVICE_PLAN.LAST_ODOMETER.getDataType())
                                .add(SERVICE_PLAN.EVERY_KM)
                                .as("due_odometer"),
                        services.field("previous_hours", SERVICE_PLAN.LAST_ENGINE_HOURS.getDataType())
                                .add(SERVICE_PLAN.EVERY_HOURS)
                                .as("due_hours"))
                .from(services)
                .join(SERVICE_PLAN)
                .on(SERVICE_PLAN.ID.eq(services.field(WORK_ORDER.PLAN_ID)))
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(services.field(WORK_ORDER.VEHICLE_ID)))
                .where(servedAt.ge(from))
                .and(previousAt.isNotNull())
                .asTable("cases");
        return JooqEvidence.of(dsl, cases)
                .orderBy(SERVED_AT, WORK_ORDER_ID)
                .fetch(row -> new Served(
                        row.get(WORK_ORDER_ID),
                        row.get(SERVED_AT),
                        JooqEvidence.evidence(row),
                        row.get(JooqEvidence.DUE_AT)));
    }
}
