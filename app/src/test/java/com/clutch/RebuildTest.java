package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A projection that was damaged is asked for anew over HTTP, and every module answers. */
class RebuildTest extends EndToEndTest {

    private static final String PROJECTIONS = "/api/v1/admin/projections";
    private static final List<String> TOPICS =
            List.of("identity.account-status", "identity.account", "identity.session", "fleet.vehicle-status");

    @Test
    void endsWithTheFiguresThatWereThereBeforeTheDamage() {
        var admin = admin();
        admin.postCsv(
                "/api/v1/fleet/vehicles/import",
                "licensePlate,make,model,year,status\n"
                        + IntStream.rangeClosed(1, 120)
                                .mapToObj("REBUILD %d,Kia,Rio,2024,active\n"::formatted)
                                .collect(Collectors.joining()));
        awaitDelivered();
        var before = figures(admin);
        assertThat(before.get("active_vehicles")).isGreaterThanOrEqualTo(120);
        assertThat(before.get("total_users")).isPositive();
        assertThat(before.get("active_sessions")).isPositive();

        TestDatabase.dsl().execute("update insights.figure_total set amount = amount + 1000");
        TestDatabase.dsl()
                .execute("delete from insights.vehicle_status where vehicle_id in"
                        + " (select vehicle_id from insights.vehicle_status limit 10)");
        assertThat(figures(admin)).isNotEqualTo(before);

        for (var topic : TOPICS) {
            var started = admin.post(PROJECTIONS + "/" + topic + "/rebuild", Map.of());
            assertThat(started.status()).as(started.toString()).isEqualTo(202);
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            for (var projection : admin.get(PROJECTIONS).data()) {
                if (!TOPICS.contains(projection.get("topic").asString())) {
                    continue;
                }
                assertThat(projection.get("state").asString())
                        .as(projection.toString())
                        .isEqualTo("live");
                assertThat(projection.get("completedAt").asString()).isNotEmpty();
                assertThat(projection.get("facts").asLong()).isPositive();
            }
        });
        assertThat(figures(admin)).isEqualTo(before);
    }

    @Test
    void ofATopicThatNobodyKeepsIsRefused() {
        var refused = admin().post(PROJECTIONS + "/crm.customer/rebuild", Map.of());
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text()).contains("fleet.vehicle-status");
    }

    // Also what other listeners still wait for after an import of another test: it takes the processors from a rebuild.
    private static void awaitDelivered() {
        await().atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> assertThat(TestDatabase.dsl().fetch("""
                                select listener_id, status, completion_attempts, next_attempt, error
                                from event_registry.event_publication limit 5
                                """)).isEmpty());
    }

    private static Map<String, Long> figures(Api api) {
        var figures = new TreeMap<String, Long>();
        for (var kpi : api.get("/api/v1/dashboard/kpis").data()) {
            figures.put(kpi.get("id").asString(), kpi.get("value").asLong());
        }
        return figures;
    }
}
