package com.clutch.events.insights;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.EventHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of each event as it is stored. A change here breaks whoever waits for a stored one: add, never alter. */
class TargetEventsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final UUID ID = new UUID(0, 7);

    @Test
    void aCrossedTargetIsStoredAs() {
        var header = new EventHeader(
                ID, Instant.parse("2026-03-02T08:00:00Z"), "SYSTEM", ID, "target-watch", null, null, null, "c-1");
        var event = new KpiTargetCrossed(
                header, ID, "active_users", "on_track", "at_risk", new BigDecimal("95.00"), new BigDecimal("100.00"));
        var text = JSON.writeValueAsString(event);
        assertThat(text.replace(JSON.writeValueAsString(header), "H"))
                .isEqualTo("{\"alertId\":\"00000000-0000-0000-0000-000000000007\",\"from\":\"on_track\",\"header\":H,"
                        + "\"kpi\":\"active_users\",\"target\":100.00,\"to\":\"at_risk\",\"value\":95.00}");
        assertThat(JSON.readValue(text, KpiTargetCrossed.class)).isEqualTo(event);
    }
}
