package com.clutch.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    record Cover(String insurer, LocalDate expiresOn) {}

    record CarState(String plate, String status, BigDecimal price, List<String> tags, Cover cover) {}

    record CarChanged(
            EventHeader header,
            UUID aggregateId,
            long version,
            Change change,
            CarState state,
            List<FieldChange> changes)
            implements StateEvent {}

    private static final UUID ID = UUID.fromString("0198c1f2-0000-7000-8000-000000000001");
    private static final CarState OLD =
            new CarState("ABC 1", "active", new BigDecimal("10.00"), List.of("a"), new Cover("Delta", null));
    private static final CarState NEW = new CarState(
            "ABC 1",
            "retired",
            new BigDecimal("1000000.50"),
            List.of("a", "b"),
            new Cover("Delta", LocalDate.of(2027, 1, 2)));
    private static final CarChanged EVENT = new CarChanged(
            new EventHeader(
                    ID,
                    Instant.parse("2026-11-24T10:00:00.120Z"),
                    "ACCOUNT",
                    ID,
                    "ann@example.org",
                    null,
                    "10.0.0.1",
                    "curl",
                    "c-1"),
            ID,
            7,
            Change.CHANGED,
            NEW,
            FieldChanges.between(OLD, NEW));

    @Test
    void writesTheSameBytesForever() {
        assertThat(new EventJson().serialize(EVENT)).isEqualTo("""
            {"aggregateId":"0198c1f2-0000-7000-8000-000000000001","change":"CHANGED","changes":[\
            {"after":"\\"2027-01-02\\"","before":null,"field":"cover.expiresOn"},\
            {"after":"1000000.50","before":"10.00","field":"price"},\
            {"after":"\\"retired\\"","before":"\\"active\\"","field":"status"},\
            {"after":"[\\"a\\",\\"b\\"]","before":"[\\"a\\"]","field":"tags"}],\
            "header":{"actorId":"0198c1f2-0000-7000-8000-000000000001","actorKind":"ACCOUNT",\
            "actorName":"ann@example.org","correlationId":"c-1","eventId":"0198c1f2-0000-7000-8000-000000000001",\
            "ip":"10.0.0.1","occurredAt":"2026-11-24T10:00:00.120Z","sessionId":null,"userAgent":"curl"},\
            "state":{"cover":{"expiresOn":"2027-01-02","insurer":"Delta"},"plate":"ABC 1","price":1000000.50,\
            "status":"retired","tags":["a","b"]},"version":7}\
            """);
    }

    @Test
    void readsWhatItWrote() {
        var json = new EventJson();
        assertThat(json.deserialize(json.serialize(EVENT), CarChanged.class)).isEqualTo(EVENT);
    }

    @Test
    void readsAnEventOfAnOlderAndOfANewerProgram() {
        var older = new EventJson().deserialize("{\"version\":3,\"addedLater\":1}", CarChanged.class);
        assertThat(older.version()).isEqualTo(3);
        assertThat(older.state()).isNull();
    }

    @Test
    void namesEveryFieldOfAThingThatIsNew() {
        assertThat(FieldChanges.between(null, OLD))
                .extracting(FieldChange::field)
                .containsExactly("cover.insurer", "plate", "price", "status", "tags");
        assertThat(FieldChanges.between(OLD, OLD)).isEmpty();
    }
}
