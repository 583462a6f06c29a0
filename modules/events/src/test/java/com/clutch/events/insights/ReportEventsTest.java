package com.clutch.events.insights;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of each event as it is stored. A change here breaks whoever waits for a stored one: add, never alter. */
class ReportEventsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final UUID ID = new UUID(0, 7);
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final EventHeader HEADER =
            new EventHeader(ID, AT, "SYSTEM", ID, "report-making", null, null, null, "c-1");

    @Test
    void aChangedReportIsStoredAs() {
        check(
                new ReportChanged(
                        HEADER,
                        ID,
                        3,
                        Change.CHANGED,
                        new ReportState(
                                ID,
                                "Board",
                                "",
                                "operational",
                                "board",
                                List.of("kpis"),
                                "30d",
                                "pdf",
                                "weekly",
                                "0 0 6 * * SUN",
                                "Africa/Cairo",
                                List.of("a@b.c"),
                                true,
                                false,
                                ID,
                                AT),
                        List.of()),
                "{\"aggregateId\":I,\"change\":\"CHANGED\",\"changes\":[],\"header\":H,\"state\":{\"category\":\"board\","
                        + "\"createdAt\":\"2026-03-02T08:00:00Z\",\"cron\":\"0 0 6 * * SUN\",\"description\":\"\","
                        + "\"format\":\"pdf\",\"frequency\":\"weekly\",\"id\":I,\"kind\":\"operational\",\"name\":\"Board\","
                        + "\"ownerId\":I,\"period\":\"30d\",\"recipients\":[\"a@b.c\"],\"sections\":[\"kpis\"],"
                        + "\"shared\":true,\"template\":false,\"timeZone\":\"Africa/Cairo\"},\"version\":3}");
    }

    @Test
    void anAskedForReportIsStoredAs() {
        check(
                new ReportRequested(HEADER, ID, ID, "Board", List.of("kpis"), "pdf", AT),
                "{\"format\":\"pdf\",\"header\":H,\"name\":\"Board\",\"reportId\":I,\"runId\":I,"
                        + "\"scheduledFor\":\"2026-03-02T08:00:00Z\",\"sections\":[\"kpis\"]}");
    }

    @Test
    void aReadyReportIsStoredAs() {
        check(
                new ReportReady(HEADER, ID, ID, "Board", "pdf", 12, 3456, "ab", "/x", List.of("a@b.c")),
                "{\"bytes\":3456,\"format\":\"pdf\",\"header\":H,\"name\":\"Board\",\"path\":\"/x\","
                        + "\"recipients\":[\"a@b.c\"],\"reportId\":I,\"rows\":12,\"runId\":I,\"sha256\":\"ab\"}");
    }

    @Test
    void aFailedReportIsStoredAs() {
        check(
                new ReportFailed(HEADER, ID, ID, "Board", "too large", List.of()),
                "{\"header\":H,\"name\":\"Board\",\"reason\":\"too large\",\"recipients\":[],\"reportId\":I,\"runId\":I}");
    }

    private static void check(DomainEvent event, String expected) {
        var text = JSON.writeValueAsString(event);
        assertThat(text.replace(JSON.writeValueAsString(HEADER), "H").replace("\"" + ID + "\"", "I"))
                .isEqualTo(expected);
        assertThat(JSON.readValue(text, event.getClass())).isEqualTo(event);
    }
}
