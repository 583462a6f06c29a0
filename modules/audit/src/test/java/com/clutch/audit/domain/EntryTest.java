package com.clutch.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void itsCanonicalFormNeverChanges() {
        var entry = new Entry(
                new UUID(1, 2),
                Instant.parse("2026-03-01T12:00:00.000001Z"),
                Instant.parse("2026-03-01T12:00:01Z"),
                "fleet.VehicleChanged",
                Classification.of("fleet", "VehicleChanged", Happening.UPDATED, null),
                "vehicle",
                "v-1",
                "Bus \"7\"\n",
                "ACCOUNT",
                new UUID(3, 4),
                "mona@clutch.test",
                null,
                "10.0.0.7",
                "Mozilla\\5\u0001",
                "c-1",
                "{}",
                "[]");

        assertThat(entry.canonical())
                .isEqualTo(
                        "{\"id\":\"00000000-0000-0001-0000-000000000002\",\"occurredAt\":\"2026-03-01T12:00:00.000001Z\","
                                + "\"recordedAt\":\"2026-03-01T12:00:01Z\",\"eventType\":\"fleet.VehicleChanged\","
                                + "\"module\":\"fleet\",\"action\":\"vehicle_updated\",\"resource\":\"vehicle\","
                                + "\"resourceId\":\"v-1\",\"resourceName\":\"Bus \\\"7\\\"\\n\","
                                + "\"category\":\"FLEET_MANAGEMENT\",\"severity\":\"LOW\",\"outcome\":\"SUCCESS\","
                                + "\"security\":\"false\",\"actorKind\":\"ACCOUNT\","
                                + "\"actorId\":\"00000000-0000-0003-0000-000000000004\",\"actorName\":\"mona@clutch.test\","
                                + "\"sessionId\":null,\"ip\":\"10.0.0.7\",\"userAgent\":\"Mozilla\\\\5\\u0001\","
                                + "\"correlationId\":\"c-1\",\"details\":\"{}\",\"changes\":\"[]\"}");
    }

    @Test
    void escapesWhatJsonHasAShortFormForAndLeavesTheRestAsItIs() {
        var json = new CanonicalJson().text("a", "\r\t\b\f \u001f\u20ac").end();
        assertThat(json).isEqualTo("{\"a\":\"\\r\\t\\b\\f \\u001f\u20ac\"}");
    }
}
