package com.clutch.fleet.adapter.out.persistence.geofence;

import com.clutch.fleet.FleetFixture;
import com.clutch.fleet.application.geofence.CrossingFilter;
import com.clutch.fleet.application.geofence.GeofenceFilter;
import com.clutch.fleet.application.geofence.GeofenceQueries;
import com.clutch.fleet.domain.geofence.Crossing;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.ListPlans;
import com.clutch.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On 20,000 geofences and as many crossings, where the planner decides as it does on more, no list reads them all. */
class GeofenceListsTest extends FleetFixture {

    private static final UUID SEVENTH = UUID.fromString("00000000-0000-7000-8000-000000000007");

    @Autowired
    private GeofenceQueries geofences;

    @Autowired
    private DSLContext dsl;

    @Test
    void readsNoMoreThanItMust() {
        fill();
        try (var lists = new ListPlans(dsl)) {
            var all = new GeofenceFilter(null, null, null);
            for (var sort : List.of("name", "createdAt", "updatedAt")) {
                indexed(lists, "by " + sort, all, page(sort, false, null));
                indexed(lists, "by -" + sort, all, page(sort, true, null));
            }
            indexed(lists, "that are not active", new GeofenceFilter(false, null, null), page("name", false, null));
            indexed(lists, "of a vehicle", new GeofenceFilter(null, SEVENTH, null), page("name", false, null));
            indexed(lists, "of a fleet", new GeofenceFilter(null, null, SEVENTH), page("name", false, null));
            indexed(lists, "with a word", all, page("name", false, "4711"));
            crossings(lists, "all", new CrossingFilter(null, null, null, null, null));
            crossings(lists, "of a geofence", new CrossingFilter(SEVENTH, null, null, null, null));
            crossings(lists, "of a vehicle", new CrossingFilter(null, SEVENTH, null, null, null));
            crossings(lists, "of a kind", new CrossingFilter(null, null, Crossing.Kind.DWELLED, null, null));
            crossings(
                    lists,
                    "of a time",
                    new CrossingFilter(null, null, null, Instant.EPOCH, Instant.parse("2026-03-02T00:00:00Z")));
        }
    }

    private void indexed(ListPlans lists, String list, GeofenceFilter filter, PageRequest page) {
        lists.assertIndexed(
                "geofences " + list, "geofence|geofence_vehicle|geofence_fleet", () -> geofences.list(filter, page));
    }

    private void crossings(ListPlans lists, String list, CrossingFilter filter) {
        lists.assertIndexed(
                "crossings, " + list, "geofence_crossing", () -> geofences.crossings(filter, PageRequest.first(20)));
    }

    private static PageRequest page(String key, boolean descending, String q) {
        return new PageRequest(1, 20, List.of(new PageRequest.Sort(key, descending)), q);
    }

    private static void fill() {
        TestDatabase.dsl().execute("""
            insert into fleet.vehicle (id, version, license_plate, make, model, year, status, currency, created_at, updated_at)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 1, 'ABC ' || n, 'Toyota', 'Hiace', 2022,
                'ACTIVE', 'EGP', now(), now()
            from generate_series(0, 1999) n
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.fleet (id, version, name, status, fuel_alert_threshold, speed_limit, maintenance_reminder_days,
                created_at, updated_at)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 1, 'Fleet ' || n, 'ACTIVE', 20, 120, 7, now(),
                now()
            from generate_series(0, 199) n
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.geofence (id, version, name, shape, latitudes, longitudes, radius, active, created_at, updated_at)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 1, 'Area ' || n, 'CIRCLE', array[30],
                array[31], 100, n % 50 > 0, now() - n * interval '1 minute', now() - n * interval '1 second'
            from generate_series(0, 19999) n
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.geofence_vehicle (geofence_id, vehicle_id)
            select g.id, ('00000000-0000-7000-8000-' || lpad((row_number() over () % 2000)::text, 12, '0'))::uuid
            from fleet.geofence g
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.geofence_fleet (geofence_id, fleet_id)
            select g.id, ('00000000-0000-7000-8000-' || lpad((row_number() over () % 200)::text, 12, '0'))::uuid
            from fleet.geofence g
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.geofence_crossing (id, vehicle_id, geofence_id, kind, entered_at, happened_at, latitude, longitude)
            select gen_random_uuid(), ('00000000-0000-7000-8000-' || lpad((n % 2000)::text, 12, '0'))::uuid,
                ('00000000-0000-7000-8000-' || lpad((n % 500)::text, 12, '0'))::uuid,
                case when n % 100 = 0 then 'DWELLED' when n % 2 = 0 then 'ENTERED' else 'EXITED' end,
                timestamptz '2026-03-01 00:00Z' + n * interval '1 minute',
                timestamptz '2026-03-01 00:00Z' + n * interval '2 minutes', 30, 31
            from generate_series(1, 20000) n
            """);
        TestDatabase.admin().execute("""
            analyze fleet.vehicle, fleet.fleet, fleet.geofence, fleet.geofence_vehicle, fleet.geofence_fleet,
                fleet.geofence_crossing
            """);
    }
}
