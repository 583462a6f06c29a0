package com.clutch.events.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.platform.ListExported;
import com.clutch.events.platform.RequestDenied;
import com.clutch.events.platform.RequestFailed;
import com.clutch.events.platform.RequestsCounted;
import com.clutch.events.platform.RequestsState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of what audit and platform tell, as it is stored. A change here breaks whoever waits for a stored one. */
class AuditEventsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final UUID ID = new UUID(0, 7);
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final EventHeader HEADER =
            new EventHeader(ID, AT, "ACCOUNT", ID, "mona@clutch.test", ID, "10.0.0.7", "Mozilla/5.0", "c-1");
    private static final String HEADER_JSON = JSON.writeValueAsString(HEADER);
    private static final String U = "\"" + ID + "\"";
    private static final String T = "\"" + AT + "\"";

    @ParameterizedTest
    @MethodSource
    void isStoredAs(DomainEvent event, String json) {
        var text = JSON.writeValueAsString(event);
        assertThat(text.replace(HEADER_JSON, "H").replace(U, "U").replace(T, "T"))
                .isEqualTo(json);
        assertThat(JSON.readValue(text, event.getClass())).isEqualTo(event);
    }

    static Stream<Arguments> isStoredAs() {
        return Stream.of(
                Arguments.of(
                        new RequestsCounted(
                                HEADER, List.of(new RequestsState(ID, "fleet", LocalDate.of(2026, 3, 2), 12))),
                        "{\"counts\":[{\"accountId\":U,\"day\":\"2026-03-02\",\"requests\":12,\"routeGroup\":\"fleet\"}],"
                                + "\"header\":H}"),
                Arguments.of(
                        new AlertChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                new AlertState(
                                        ID,
                                        "brute_force_address",
                                        "high",
                                        "investigating",
                                        "203.0.113.5",
                                        null,
                                        10,
                                        AT,
                                        AT,
                                        true,
                                        false,
                                        ID,
                                        null),
                                List.of(new FieldChange("status", "\"active\"", "\"investigating\""))),
                        "{\"aggregateId\":U,\"change\":\"CHANGED\",\"changes\":[{\"after\":\"\\\"investigating\\\"\","
                                + "\"before\":\"\\\"active\\\"\",\"field\":\"status\"}],\"header\":H,\"state\":{"
                                + "\"accountId\":null,\"assignedTo\":U,\"contained\":true,\"falsePositive\":false,"
                                + "\"firstSeen\":T,\"id\":U,\"ip\":\"203.0.113.5\",\"lastSeen\":T,\"occurrences\":10,"
                                + "\"pattern\":\"brute_force_address\",\"resolution\":null,\"severity\":\"high\","
                                + "\"status\":\"investigating\"},\"version\":2}"),
                Arguments.of(
                        new BlockedAddressChanged(
                                HEADER,
                                ID,
                                1,
                                Change.SNAPSHOT,
                                new BlockedAddressState(ID, "203.0.113.5", "Test", AT, ID, null, ID, null),
                                List.of()),
                        "{\"aggregateId\":U,\"change\":\"SNAPSHOT\",\"changes\":[],\"header\":H,\"state\":{"
                                + "\"address\":\"203.0.113.5\",\"alertId\":U,\"blockedAt\":T,\"blockedBy\":U,"
                                + "\"expiresAt\":null,\"id\":U,\"reason\":\"Test\",\"releasedAt\":null},\"version\":1}"),
                Arguments.of(
                        new SecurityCaseChanged(
                                HEADER,
                                ID,
                                1,
                                Change.CHANGED,
                                new SecurityCaseState(ID, "resolved", ID, "A typo.", AT),
                                List.of()),
                        "{\"aggregateId\":U,\"change\":\"CHANGED\",\"changes\":[],\"header\":H,\"state\":{"
                                + "\"assignedTo\":U,\"entryId\":U,\"resolution\":\"A typo.\",\"resolvedAt\":T,"
                                + "\"status\":\"resolved\"},\"version\":1}"),
                Arguments.of(
                        new AuditTrailRead(HEADER, "logs", List.of("userId"), 3),
                        "{\"filters\":[\"userId\"],\"header\":H,\"page\":3,\"view\":\"logs\"}"),
                Arguments.of(
                        new AuditTrailShortened(HEADER, AT, 4711), "{\"before\":T,\"header\":H,\"sequence\":4711}"),
                Arguments.of(
                        new RequestDenied(HEADER, "GET", "/api/v1/users", 403, "PERMISSION_MISSING", 9, AT, AT),
                        "{\"calls\":9,\"code\":\"PERMISSION_MISSING\",\"firstAt\":T,\"header\":H,\"lastAt\":T,"
                                + "\"method\":\"GET\",\"route\":\"/api/v1/users\",\"status\":403}"),
                Arguments.of(
                        new RequestFailed(HEADER, "POST", "*", 422, "VALIDATION_FAILED", 1, AT, AT),
                        "{\"calls\":1,\"code\":\"VALIDATION_FAILED\",\"firstAt\":T,\"header\":H,\"lastAt\":T,"
                                + "\"method\":\"POST\",\"route\":\"*\",\"status\":422}"),
                Arguments.of(
                        new ListExported(HEADER, "/api/v1/users", 12000, true),
                        "{\"complete\":true,\"header\":H,\"route\":\"/api/v1/users\",\"rows\":12000}"));
    }
}
