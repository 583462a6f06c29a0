package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.Ids;
import com.clutch.testing.TestDatabase;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events that failed too often, as an operator handles them. */
class ParkedEventsTest extends EndToEndTest {

    private static final String PARKED = "/api/v1/admin/events/parked";

    @AfterEach
    void clear() {
        TestDatabase.dsl().execute("delete from event_registry.parked_publication");
        TestDatabase.dsl().execute("delete from event_registry.event_publication where listener_id like 'gone.%'");
    }

    @Test
    void areListedAndRead() {
        var id = park("gone.one");
        park("gone.two");
        var list = admin().get(PARKED + "?listener=gone.one&sort=-attempts&q=CRACKED");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body().at("/pagination/total").asInt()).isEqualTo(1);
        assertThat(list.body().at("/data/0/error").asString()).contains("cracked");
        assertThat(admin().get(PARKED + "/" + id).body().at("/data/event").asString())
                .isEqualTo("{}");
    }

    @Test
    void areExportedAsCsv() {
        park("gone.one");
        var csv = admin().header("Accept", "text/csv").get(PARKED);
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text()).contains("listener,eventType").contains("gone.one");
    }

    @Test
    void areDeliveredAgainOrDiscarded() {
        var one = park("gone.one");
        var other = park("gone.two");
        park("gone.three");
        assertThat(admin().post(PARKED + "/" + one + "/retry", Map.of()).status())
                .isEqualTo(200);
        assertThat(admin().post(PARKED + "/" + one + "/retry", Map.of()).status())
                .isEqualTo(404);
        assertThat(admin().delete(PARKED + "/" + other).status()).isEqualTo(200);
        assertThat(admin().delete(PARKED + "/" + other).status()).isEqualTo(404);
        assertThat(admin().post(PARKED + "/retry?listener=gone.three", Map.of())
                        .body()
                        .at("/data/publications")
                        .asInt())
                .isEqualTo(1);

        var backlog = admin().get("/api/v1/admin/events/backlog");
        assertThat(backlog.body().at("/data/parked").asInt()).isZero();
        assertThat(backlog.body().at("/data/lines").toString())
                .contains("gone.one", "gone.three")
                .doesNotContain("gone.two");
    }

    @Test
    void areNothingForStrangers() {
        assertThat(api().get(PARKED).status()).isEqualTo(401);
    }

    private static UUID park(String listener) {
        var id = Ids.at(Clock.systemUTC().instant());
        TestDatabase.dsl().execute("""
            insert into event_registry.parked_publication
            values (?, ?, 'com.clutch.events.None', '{}', now(), 12, 'The bell is cracked', now())
            """, id, listener);
        return id;
    }
}
