package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.OVERDUE_NOTICE;
import static com.clutch.fleet.jooq.Tables.SERVICE_PLAN;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_TELEMETRY;
import static com.clutch.fleet.jooq.Tables.WORK_ORDER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import com.clutch.fleet.domain.maintenance.OverdueNotices;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class JooqOverdueNotices implements OverdueNotices {

    // Seconds since 1970 rather than the text of a moment, which depends on the zone of the connection.
    private static final Field<String> PLAN_DUE = field(
            "concat_ws('|', extract(epoch from {0})::bigint, {1} || ' km', {2} || ' h')",
            SQLDataType.CLOB, SERVICE_PLAN.NEXT_DUE_AT, SERVICE_PLAN.NEXT_DUE_ODOMETER, SERVICE_PLAN.NEXT_DUE_HOURS);
    private static final Field<String> WORK_ORDER_DUE =
            field("(extract(epoch from {0})::bigint)::text", SQLDataType.CLOB, WORK_ORDER.SCHEDULED_FOR);
    private static final Condition IN_FLEET = VEHICLE.STATUS.notIn(inline("DECOMMISSIONED"), inline("RETIRED"));

    private final DSLContext dsl;

    JooqOverdueNotices(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Notice> take(Instant now, int limit) {
        var candidates = dsl.select(
                        inline("PLAN").as("subject"),
                        SERVICE_PLAN.ID,
                        SERVICE_PLAN.VEHICLE_ID,
                        SERVICE_PLAN.NAME,
                        PLAN_DUE.as("due"),
                        SERVICE_PLAN.NEXT_DUE_AT)
                .from(SERVICE_PLAN)
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(SERVICE_PLAN.VEHICLE_ID))
                .join(VEHICLE_TELEMETRY)
                .on(VEHICLE_TELEMETRY.VEHICLE_ID.eq(SERVICE_PLAN.VEHICLE_ID))
                .where(SERVICE_PLAN.ACTIVE)
                .and(IN_FLEET)
                .and(JooqOverduePlans.at(now))
                .and(untold(SERVICE_PLAN.ID, PLAN_DUE))
                .unionAll(select(
                                inline("WORK_ORDER"),
                                WORK_ORDER.ID,
                                WORK_ORDER.VEHICLE_ID,
                                WORK_ORDER.TITLE,
                                WORK_ORDER_DUE,
                                WORK_ORDER.SCHEDULED_FOR)
                        .from(WORK_ORDER)
                        .join(VEHICLE)
                        .on(VEHICLE.ID.eq(WORK_ORDER.VEHICLE_ID))
                        .where(JooqWorkOrderQueries.overdue(now))
                        .and(IN_FLEET)
                        .and(untold(WORK_ORDER.ID, WORK_ORDER_DUE)))
                // In one order, so that two instances wait for one another instead of locking each other out.
                .orderBy(2)
                .limit(limit)
                .fetch(row -> new Notice(
                        Subject.valueOf(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6()));
        if (candidates.isEmpty()) {
            return candidates;
        }
        // What another instance writes meanwhile is its own to tell.
        var written = new HashSet<UUID>(dsl.insertInto(
                        OVERDUE_NOTICE,
                        OVERDUE_NOTICE.SUBJECT_ID,
                        OVERDUE_NOTICE.DUE,
                        OVERDUE_NOTICE.VEHICLE_ID,
                        OVERDUE_NOTICE.NOTICED_AT)
                .valuesOfRows(candidates.stream()
                        .map(notice -> row(notice.subjectId(), notice.due(), notice.vehicleId(), now))
                        .toList())
                .onConflictDoNothing()
                .returning(OVERDUE_NOTICE.SUBJECT_ID)
                .fetch(OVERDUE_NOTICE.SUBJECT_ID));
        return candidates.stream()
                .filter(notice -> written.contains(notice.subjectId()))
                .toList();
    }

    private static Condition untold(Field<UUID> subject, Field<String> due) {
        return notExists(selectOne()
                .from(OVERDUE_NOTICE)
                .where(OVERDUE_NOTICE.SUBJECT_ID.eq(subject))
                .and(OVERDUE_NOTICE.DUE.eq(due)));
    }
}
