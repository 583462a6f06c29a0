package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.SERVICE_PLAN;
import static com.clutch.fleet.jooq.Tables.TROUBLE_CODE;
import static com.clutch.fleet.jooq.Tables.WORK_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.fleet.application.maintenance.WorkOrderFilter;
import com.clutch.fleet.domain.maintenance.Priority;
import com.clutch.fleet.domain.maintenance.WorkOrderStatus;
import com.clutch.fleet.domain.maintenance.WorkOrderType;
import com.clutch.testing.TestDatabase;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On 20,000 rows of each, where the planner decides as it does on more, no list reads them all. */
class MaintenanceListsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @BeforeAll
    static void fill() {
        TestDatabase.reset();
        TestDatabase.dsl().execute("""
            insert into fleet.vehicle (id, version, license_plate, make, model, year, status, currency, created_at,
                updated_at)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 1, 'ABC ' || n, 'Toyota', 'Hiace', 2022, 'ACTIVE',
                'EGP', now(), now()
            from generate_series(1, 4000) n
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.service_plan (id, version, vehicle_id, name, every_days, last_service_at, last_odometer, next_due_at,
                active, created_at, updated_at)
            select gen_random_uuid(), 1, ('00000000-0000-7000-8000-' || lpad((1 + n % 4000)::text, 12, '0'))::uuid, 'Plan ' || n, 90,
                now(), 0, timestamptz '2026-01-01 00:00Z' + n * interval '1 minute', true,
                timestamptz '2026-01-01 00:00Z' + n * interval '1 minute', now() + n * interval '1 second'
            from generate_series(1, 20000) n
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.work_order (id, version, vehicle_id, technician_id, type, priority, status, title, scheduled_for,
                completed_at, labour_hours, labour_rate, labour_cost, parts_cost, other_cost, currency, vehicle_held, created_at,
                created_by, updated_at)
            select gen_random_uuid(), 1, ('00000000-0000-7000-8000-' || lpad((1 + n % 4000)::text, 12, '0'))::uuid, null,
                case n % 200 when 0 then 'EMERGENCY' else 'REPAIR' end, case n % 200 when 1 then 'CRITICAL' else 'LOW' end,
                case when n % 200 = 2 then 'SCHEDULED' else 'COMPLETED' end, 'Work number' || n,
                timestamptz '2026-01-01 00:00Z' + n * interval '1 minute', case when n % 200 = 2 then null else now() end,
                1, 1, 1, 0, 0, 'EGP', false, timestamptz '2026-01-01 00:00Z' + n * interval '1 minute', gen_random_uuid(),
                now() + n * interval '1 second'
            from generate_series(1, 20000) n
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.trouble_code (id, version, vehicle_id, code, description, severity, status, seen_count, first_seen,
                last_seen, odometer, created_at, updated_at)
            select gen_random_uuid(), 1, ('00000000-0000-7000-8000-' || lpad((1 + n % 4000)::text, 12, '0'))::uuid,
                'P0' || lpad((n / 4000)::text, 3, '0'), 'text', case n % 200 when 0 then 'CRITICAL' else 'LOW' end,
                case n % 200 when 1 then 'PENDING' else 'ACTIVE' end, n % 9 + 1,
                timestamptz '2026-01-01 00:00Z' + n * interval '1 minute',
                timestamptz '2026-01-02 00:00Z' + n * interval '1 minute', 1, now(), now()
            from generate_series(1, 20000) n
            """);
        TestDatabase.admin().execute("analyze fleet.vehicle, fleet.service_plan, fleet.work_order, fleet.trouble_code");
    }

    @AfterAll
    static void empty() {
        TestDatabase.reset();
    }

    static Stream<Arguments> workOrders() {
        var latest = WORK_ORDER.SCHEDULED_FOR.desc();
        var all = WorkOrderFilter.NONE;
        var vehicle = UUID.fromString("00000000-0000-7000-8000-000000000007");
        return Stream.of(
                Arguments.of("everything", all, null, latest),
                Arguments.of("status", filter(WorkOrderStatus.SCHEDULED, null, null, null, null), null, latest),
                Arguments.of("type", filter(null, WorkOrderType.EMERGENCY, null, null, null), null, latest),
                Arguments.of("priority", filter(null, null, Priority.CRITICAL, null, null), null, latest),
                Arguments.of("vehicle", filter(null, null, null, vehicle, null), null, latest),
                Arguments.of("overdue", filter(null, null, null, null, true), null, latest),
                Arguments.of("word", all, "number4711", latest),
                Arguments.of(
                        "by completion",
                        all,
                        null,
                        WORK_ORDER.COMPLETED_AT.desc().nullsLast()),
                Arguments.of("by creation", all, null, WORK_ORDER.CREATED_AT.desc()),
                Arguments.of("by change", all, null, WORK_ORDER.UPDATED_AT.asc()),
                Arguments.of("by title", all, null, WORK_ORDER.TITLE.asc()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workOrders")
    void readsNoMoreWorkOrdersThanItMust(String list, WorkOrderFilter filter, String q, OrderField<?> order) {
        var queries = new JooqWorkOrderQueries(TestDatabase.dsl(), null, null);
        var plan = plan(queries.workOrders(JooqWorkOrderQueries.conditions(filter, q, NOW))
                .orderBy(order, WORK_ORDER.ID)
                .limit(20));
        assertThat(plan).doesNotContain("Seq Scan on work_order ");
    }

    static Stream<Arguments> plans() {
        var active = SERVICE_PLAN.ACTIVE.isTrue();
        return Stream.of(
                Arguments.of("everything", active, SERVICE_PLAN.CREATED_AT.desc()),
                Arguments.of(
                        "vehicle",
                        active.and(SERVICE_PLAN.VEHICLE_ID.eq(UUID.fromString("00000000-0000-7000-8000-000000000007"))),
                        SERVICE_PLAN.CREATED_AT.desc()),
                Arguments.of("due", active.and(SERVICE_PLAN.NEXT_DUE_AT.lt(NOW)), SERVICE_PLAN.NEXT_DUE_AT.asc()),
                Arguments.of(
                        "latest due", active, SERVICE_PLAN.NEXT_DUE_AT.desc().nullsLast()),
                Arguments.of("by name", active, SERVICE_PLAN.NAME.asc()),
                Arguments.of("by change", active, SERVICE_PLAN.UPDATED_AT.asc()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void readsNoMorePlansThanItMust(String list, Condition condition, OrderField<?> order) {
        assertThat(plan(DSL.selectFrom(SERVICE_PLAN)
                        .where(condition)
                        .orderBy(order, SERVICE_PLAN.ID)
                        .limit(20)))
                .doesNotContain("Seq Scan on service_plan ");
    }

    static Stream<Arguments> codes() {
        var latest = TROUBLE_CODE.LAST_SEEN.desc();
        return Stream.of(
                Arguments.of("everything", DSL.noCondition(), latest),
                Arguments.of("severity", TROUBLE_CODE.SEVERITY.eq("CRITICAL"), latest),
                Arguments.of("status", TROUBLE_CODE.STATUS.eq("PENDING"), latest),
                Arguments.of("code", TROUBLE_CODE.CODE.startsWith("P0004"), latest),
                Arguments.of("by first time", DSL.noCondition(), TROUBLE_CODE.FIRST_SEEN.asc()),
                Arguments.of("by code", DSL.noCondition(), TROUBLE_CODE.CODE.asc()),
                Arguments.of("by count", DSL.noCondition(), TROUBLE_CODE.SEEN_COUNT.desc()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void readsNoMoreTroubleCodesThanItMust(String list, Condition condition, OrderField<?> order) {
        assertThat(plan(DSL.selectFrom(TROUBLE_CODE)
                        .where(condition)
                        .orderBy(order, TROUBLE_CODE.ID)
                        .limit(20)))
                .doesNotContain("Seq Scan on trouble_code ");
    }

    @Test
    void wouldNoticeThatAllAreRead() {
        assertThat(plan(DSL.selectFrom(WORK_ORDER).where(WORK_ORDER.NOTES.eq("unknown"))))
                .contains("Seq Scan on work_order ");
    }

    private static String plan(Select<?> query) {
        return TestDatabase.dsl().explain(query).plan();
    }

    private static WorkOrderFilter filter(
            WorkOrderStatus status, WorkOrderType type, Priority priority, UUID vehicle, Boolean overdue) {
        return new WorkOrderFilter(status, type, priority, vehicle, null, null, null, null, overdue);
    }
}
