package com.clutch.fleet.adapter.out.persistence.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.FleetFixture;
import com.clutch.fleet.application.diagnostics.DiagnosticsQueries;
import com.clutch.fleet.application.diagnostics.ObdReadingQueries;
import com.clutch.fleet.application.diagnostics.ObdReadingQueries.Filter;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.ListPlans;
import com.clutch.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On 20,000 readings of 2,000 vehicles, where the planner decides as it does on more, no list reads them all. */
class ObdReadingListsTest extends FleetFixture {

    private static final UUID VAN = UUID.fromString("00000000-0000-7000-8000-000000000007");
    private static final Instant SPRING = Instant.parse("2026-03-20T00:00:00Z");

    @Autowired
    private ObdReadingQueries readings;

    @Autowired
    private DiagnosticsQueries diagnostics;

    @Autowired
    private DSLContext dsl;

    @Test
    void readsNoMoreThanItMust() {
        fill();
        try (var lists = new ListPlans(dsl)) {
            var all = new Filter(null, null, null);
            indexed(lists, "all", all, "-timestamp");
            indexed(lists, "oldest first", all, "timestamp");
            indexed(lists, "of a vehicle", new Filter(VAN, null, null), "-timestamp");
            indexed(lists, "of a vehicle and a time", new Filter(VAN, SPRING, SPRING.plusSeconds(86_400)), "timestamp");
            indexed(lists, "since", new Filter(null, SPRING, null), "-timestamp");
            indexed(lists, "up to", new Filter(null, null, SPRING), "-timestamp");
            lists.assertIndexed(
                    "health of all", "obd_scan|vehicle", () -> diagnostics.health(null, PageRequest.first(20)));
            assertThatThrownBy(() -> lists.assertIndexed(
                            "of a speed",
                            "obd_reading",
                            () -> dsl.fetch("select * from fleet.obd_reading where speed = 51")))
                    .isInstanceOf(AssertionError.class);
        }
        assertThat(readings.list(new Filter(VAN, null, null), PageRequest.first(3)))
                .satisfies(page -> assertThat(page.total()).isEqualTo(10))
                .satisfies(page -> assertThat(page.items())
                        .isSortedAccordingTo((one, other) -> other.timestamp().compareTo(one.timestamp())));
    }

    private void indexed(ListPlans lists, String list, Filter filter, String sort) {
        var key = new PageRequest.Sort("timestamp", sort.startsWith("-"));
        lists.assertIndexed(
                list, "obd_reading|vehicle", () -> readings.list(filter, new PageRequest(1, 20, List.of(key), null)));
    }

    private static void fill() {
        TestDatabase.dsl().execute("""
            insert into fleet.vehicle (id, version, license_plate, make, model, year, status, currency, created_at, updated_at)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 1, 'ABC ' || n, 'Toyota', 'Hiace', 2022,
                'ACTIVE', 'EGP', now(), now()
            from generate_series(0, 1999) n
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.obd_reading (id, vehicle_id, read_at, speed, codes, recorded_at)
            select gen_random_uuid(), ('00000000-0000-7000-8000-' || lpad((n % 2000)::text, 12, '0'))::uuid,
                timestamptz '2026-03-01 00:00Z' + n * interval '3 minutes', n % 90, '', now()
            from generate_series(1, 20000) n
            """);
        TestDatabase.dsl().execute("""
            insert into fleet.obd_scan (vehicle_id, last_scan_at)
            select vehicle_id, max(read_at) from fleet.obd_reading group by vehicle_id
            """);
        TestDatabase.admin().execute("analyze fleet.vehicle, fleet.obd_reading, fleet.obd_scan");
    }
}
