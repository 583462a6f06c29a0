package com.clutch.fleet.adapter.out.persistence.tracking;

import static com.clutch.fleet.jooq.Tables.SPEEDING;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_LOCATION;
import static com.clutch.fleet.jooq.Tables.VEHICLE_POSITION;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.fleet.application.tracking.LocationFilter;
import com.clutch.fleet.application.tracking.SpeedingFilter;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.testing.TestDatabase;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Select;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On enough rows for the planner to decide as it does on more, no list reads them all. */
class TrackingListsTest {

    private static final UUID VAN = new UUID(0, 77);
    private static final UUID FLEET = new UUID(0, 7);
    private static final Instant MOMENT = Instant.parse("2026-01-05T00:00:00Z");

    @BeforeAll
    static void fill() {
        TestDatabase.reset();
        var dsl = TestDatabase.dsl();
        dsl.execute("""
            insert into fleet.fleet (id, version, name, status, fuel_alert_threshold, speed_limit,
                maintenance_reminder_days, created_at, updated_at)
            select ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'Fleet ' || n, 'ACTIVE', 20, 90, 7,
                now(), now() from generate_series(1, 1000) n
            """);
        dsl.execute("""
            insert into fleet.vehicle (id, version, license_plate, make, model, year, status, currency, fleet_id,
                created_at, updated_at)
            select ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'CAI ' || n, 'Toyota', 'Hiace',
                2022, case n % 1000 when 0 then 'MAINTENANCE' else 'ACTIVE' end, 'EGP',
                ('00000000-0000-0000-0000-' || lpad(to_hex(1 + n % 1000), 12, '0'))::uuid, now(), now()
            from generate_series(1, 20000) n
            """);
        dsl.execute("""
            insert into fleet.vehicle_position (vehicle_id, recorded_at, latitude, longitude, speeding_told)
            select id, timestamptz '2026-01-01 00:00Z' + row_number() over () * interval '1 minute', 30, 31, false
            from fleet.vehicle
            """);
        dsl.execute("""
            insert into fleet.vehicle_location (vehicle_id, recorded_at, latitude, longitude)
            select ('00000000-0000-0000-0000-' || lpad(to_hex(1 + n % 200), 12, '0'))::uuid,
                timestamptz '2026-01-01 00:00Z' + n * interval '1 minute', 30, 31
            from generate_series(1, 60000) n
            """);
        dsl.execute("""
            insert into fleet.speeding (id, vehicle_id, fleet_id, trip_started_at, happened_at, speed, speed_limit,
                latitude, longitude)
            select gen_random_uuid(), id, fleet_id, now(), timestamptz '2026-01-01 00:00Z' + random() * interval '30 days',
                91 + random() * 50, 90, 30, 31 from fleet.vehicle
            """);
        TestDatabase.admin()
                .execute("analyze fleet.vehicle, fleet.vehicle_position, fleet.vehicle_location, fleet.speeding");
    }

    @AfterAll
    static void empty() {
        TestDatabase.reset();
    }

    static Stream<Arguments> lists() {
        var newest = VEHICLE_POSITION.RECORDED_AT.desc();
        var id = VEHICLE_POSITION.VEHICLE_ID;
        return Stream.of(
                Arguments.of(
                        "all places",
                        "vehicle_position",
                        places(null, null, null).orderBy(newest, id).limit(20)),
                Arguments.of(
                        "places by plate",
                        "vehicle_position",
                        places(null, null, null)
                                .orderBy(VEHICLE.LICENSE_PLATE, id)
                                .limit(20)),
                Arguments.of(
                        "places of a status",
                        "vehicle_position",
                        places(VehicleStatus.MAINTENANCE, null, null)
                                .orderBy(newest, id)
                                .limit(20)),
                Arguments.of(
                        "places of a fleet",
                        "vehicle_position",
                        places(null, FLEET, null).orderBy(newest, id).limit(20)),
                Arguments.of(
                        "places since",
                        "vehicle_position",
                        places(null, null, MOMENT).orderBy(newest, id).limit(20)),
                Arguments.of(
                        "a track",
                        "vehicle_location",
                        TestDatabase.dsl()
                                .selectFrom(VEHICLE_LOCATION)
                                .where(VEHICLE_LOCATION.VEHICLE_ID.eq(VAN))
                                .and(VEHICLE_LOCATION.RECORDED_AT.ge(MOMENT))
                                .orderBy(VEHICLE_LOCATION.RECORDED_AT)
                                .limit(20)),
                Arguments.of(
                        "old points",
                        "vehicle_location",
                        TestDatabase.dsl()
                                .selectFrom(VEHICLE_LOCATION)
                                .where(VEHICLE_LOCATION.RECORDED_AT.lt(Instant.parse("2026-01-01T03:00:00Z")))),
                Arguments.of(
                        "too fast",
                        "speeding",
                        speedings(null, null)
                                .orderBy(SPEEDING.HAPPENED_AT.desc(), SPEEDING.ID)
                                .limit(20)),
                Arguments.of(
                        "by speed",
                        "speeding",
                        speedings(null, null)
                                .orderBy(SPEEDING.SPEED, SPEEDING.ID)
                                .limit(20)),
                Arguments.of(
                        "too fast of a vehicle",
                        "speeding",
                        speedings(VAN, null)
                                .orderBy(SPEEDING.HAPPENED_AT.desc(), SPEEDING.ID)
                                .limit(20)),
                Arguments.of(
                        "too fast of a fleet",
                        "speeding",
                        speedings(null, FLEET)
                                .orderBy(SPEEDING.HAPPENED_AT.desc(), SPEEDING.ID)
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
    void wouldNoticeThatAllAreRead() {
        var select = TestDatabase.dsl().selectFrom(VEHICLE_LOCATION).where(VEHICLE_LOCATION.LATITUDE.eq(1.0));
        assertThat(TestDatabase.dsl().explain(select).plan()).contains("Seq Scan on vehicle_location ");
    }

    private static org.jooq.SelectConditionStep<? extends org.jooq.Record> places(
            VehicleStatus status, UUID fleet, Instant since) {
        return JooqTrackingQueries.locations(TestDatabase.dsl())
                .where(JooqTrackingQueries.conditions(new LocationFilter(status, fleet, since)));
    }

    private static org.jooq.SelectConditionStep<? extends org.jooq.Record> speedings(UUID vehicle, UUID fleet) {
        return TestDatabase.dsl()
                .selectFrom(SPEEDING)
                .where(JooqTrackingQueries.conditions(new SpeedingFilter(vehicle, fleet, null, null)));
    }
}
