package com.clutch.fleet.adapter.out.persistence.route;

import static com.clutch.fleet.jooq.Tables.GEOFENCE_CROSSING;
import static com.clutch.fleet.jooq.Tables.ROUTE;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.fleet.application.route.RouteFilter;
import com.clutch.fleet.domain.route.RouteStatus;
import com.clutch.platform.persistence.WordSearch;
import com.clutch.testing.TestDatabase;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On enough routes and crossings for the planner to decide as it does on more, no list reads them all. */
class RouteListsTest {

    private static final UUID VAN = new UUID(0, 77);

    @BeforeAll
    static void fill() {
        TestDatabase.reset();
        var dsl = TestDatabase.dsl();
        dsl.execute("""
            insert into fleet.vehicle (id, version, license_plate, make, model, year, status, currency,
                created_at, updated_at)
            select ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'CAI ' || n, 'Toyota', 'Hiace',
                2022, 'ACTIVE', 'EGP', now() + n * interval '1 second', now()
            from generate_series(1, 2000) n
            """);
        dsl.execute("""
            insert into fleet.driver (id, version, name, phone, license_number, license_class, license_expires_on, status,
                certifications, created_at, updated_at)
            select ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'Omar ' || n, '+20 100', 'L ' || n,
                'B', '2030-01-01', 'ACTIVE', array[]::text[], now(), now()
            from generate_series(1, 2000) n
            """);
        dsl.execute("""
            insert into fleet.route (id, version, name, status, vehicle_id, driver_id, place_names, latitudes, longitudes,
                service_minutes, distance_km, planned_minutes, planned_start, currency, started_at, created_at,
                updated_at)
            select ('00000000-0000-0000-0001-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'Route no' || n,
                case when n <= 500 then 'IN_PROGRESS' when n % 50 = 0 then 'PLANNED' else 'COMPLETED' end,
                ('00000000-0000-0000-0000-' || lpad(to_hex(1 + n % 2000), 12, '0'))::uuid,
                ('00000000-0000-0000-0000-' || lpad(to_hex(1 + n % 2000), 12, '0'))::uuid,
                array['A', 'B'], array[30, 30.1], array[31, 31.1], array[0, 0], n % 500, 60,
                now() + n * interval '1 minute', 'EGP', now(), now() + n * interval '1 minute',
                now() + n * interval '1 minute'
            from generate_series(1, 20000) n
            """);
        dsl.execute("""
            insert into fleet.geofence (id, version, name, shape, latitudes, longitudes, radius, active, created_at,
                updated_at)
            select ('00000000-0000-0000-0002-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'Area ' || n, 'CIRCLE', array[30],
                array[31], 100, true, now(), now() from generate_series(1, 200) n
            """);
        dsl.execute("""
            insert into fleet.geofence_crossing (id, vehicle_id, geofence_id, kind, entered_at, happened_at, latitude,
                longitude)
            select gen_random_uuid(), ('00000000-0000-0000-0000-' || lpad(to_hex(1 + n % 2000), 12, '0'))::uuid,
                ('00000000-0000-0000-0002-' || lpad(to_hex(1 + n % 200), 12, '0'))::uuid,
                case when n % 100 = 0 then 'DWELLED' when n % 2 = 0 then 'ENTERED' else 'EXITED' end,
                now() + n * interval '1 second', now() + n * interval '2 second', 30, 31
            from generate_series(1, 20000) n
            """);
        TestDatabase.admin().execute("analyze fleet.vehicle, fleet.driver, fleet.route, fleet.geofence_crossing");
    }

    @AfterAll
    static void empty() {
        TestDatabase.reset();
    }

    static Stream<Arguments> lists() {
        var all = new RouteFilter(null, null, null);
        var newest = ROUTE.CREATED_AT.desc();
        var c = GEOFENCE_CROSSING;
        return Stream.of(
                Arguments.of(
                        "all routes",
                        "route",
                        routes(all).orderBy(newest, ROUTE.ID).limit(20)),
                Arguments.of(
                        "by name",
                        "route",
                        routes(all).orderBy(ROUTE.NAME, ROUTE.ID).limit(20)),
                Arguments.of(
                        "by change",
                        "route",
                        routes(all).orderBy(ROUTE.UPDATED_AT, ROUTE.ID).limit(20)),
                Arguments.of(
                        "by distance",
                        "route",
                        routes(all).orderBy(ROUTE.DISTANCE_KM, ROUTE.ID).limit(20)),
                Arguments.of(
                        "by start",
                        "route",
                        routes(all).orderBy(ROUTE.PLANNED_START, ROUTE.ID).limit(20)),
                Arguments.of(
                        "by status",
                        "route",
                        routes(all).orderBy(ROUTE.STATUS, ROUTE.ID).limit(20)),
                Arguments.of(
                        "of a status",
                        "route",
                        routes(new RouteFilter(RouteStatus.PLANNED, null, null))
                                .orderBy(newest, ROUTE.ID)
                                .limit(20)),
                Arguments.of(
                        "of a vehicle",
                        "route",
                        routes(new RouteFilter(null, VAN, null))
                                .orderBy(newest, ROUTE.ID)
                                .limit(20)),
                Arguments.of(
                        "of a driver",
                        "route",
                        routes(new RouteFilter(null, null, VAN))
                                .orderBy(newest, ROUTE.ID)
                                .limit(20)),
                Arguments.of(
                        "of a word",
                        "route",
                        routes(all)
                                .and(WordSearch.in(DSL.lower(ROUTE.NAME), "no4711"))
                                .orderBy(newest, ROUTE.ID)
                                .limit(20)),
                Arguments.of(
                        "of a page of vehicles",
                        "route",
                        TestDatabase.dsl()
                                .select(VEHICLE.ID, JooqCurrentRoutes.of(VEHICLE))
                                .from(VEHICLE)
                                .orderBy(VEHICLE.CREATED_AT.desc(), VEHICLE.ID)
                                .limit(20)),
                Arguments.of(
                        "crossings",
                        "geofence_crossing",
                        TestDatabase.dsl()
                                .selectFrom(c)
                                .orderBy(c.HAPPENED_AT.desc(), c.ID)
                                .limit(20)),
                Arguments.of(
                        "crossings of a geofence",
                        "geofence_crossing",
                        TestDatabase.dsl()
                                .selectFrom(c)
                                .where(c.GEOFENCE_ID.eq(UUID.fromString("00000000-0000-0000-0002-000000000007")))
                                .orderBy(c.HAPPENED_AT.desc(), c.ID)
                                .limit(20)),
                Arguments.of(
                        "crossings of a vehicle",
                        "geofence_crossing",
                        TestDatabase.dsl()
                                .selectFrom(c)
                                .where(c.VEHICLE_ID.eq(VAN))
                                .orderBy(c.HAPPENED_AT.desc(), c.ID)
                                .limit(20)),
                Arguments.of(
                        "crossings of a kind",
                        "geofence_crossing",
                        TestDatabase.dsl()
                                .selectFrom(c)
                                .where(c.KIND.eq("DWELLED"))
                                .orderBy(c.HAPPENED_AT.desc(), c.ID)
                                .limit(20)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void readsNoMoreThanItMust(String list, String table, Select<?> select) {
        assertThat(TestDatabase.dsl().explain(select).plan())
                .doesNotContain("Seq Scan on " + table + " ")
                .doesNotContain("Seq Scan on " + table + "\n");
    }

    @Test
    void findsTheRouteAVehicleIsOnBeforeThoseThatArePlanned() {
        var route = JooqCurrentRoutes.of(VEHICLE);
        var found = TestDatabase.dsl()
                .select(route)
                .from(VEHICLE)
                .where(VEHICLE.LICENSE_PLATE.in("CAI 51", "CAI 601", "CAI 602"))
                .orderBy(VEHICLE.ID)
                .fetch(row -> JooqCurrentRoutes.view(row.get(route)));
        // Vehicle n has the routes n-1, n+1999, ...: the first is on its way up to 500, each fiftieth is planned.
        assertThat(found).element(0).extracting("name").isEqualTo("Route no50");
        assertThat(found).element(1).extracting("name").isEqualTo("Route no600");
        assertThat(found).element(2).isNull();
    }

    private static SelectConditionStep<? extends Record> routes(RouteFilter filter) {
        return TestDatabase.dsl().selectFrom(ROUTE).where(JooqRouteQueries.conditions(filter));
    }
}
