package com.clutch.events.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of each event as it is stored. A change here breaks whoever waits for a stored one: add, never alter. */
class SignInEventsTest {

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

    @ParameterizedTest
    @MethodSource
    void isStoredAs(DomainEvent event, String json) {
        var text = JSON.writeValueAsString(event);
        assertThat(text.replace(HEADER_JSON, "H").replace(U, "U")).isEqualTo(json);
        assertThat(JSON.readValue(text, event.getClass())).isEqualTo(event);
    }

    static Stream<Arguments> isStoredAs() {
        var state = new SessionState(
                ID, "standard", "active", AT, AT, null, null, "10.0.0.7", "Mozilla/5.0", "desktop", null);
        return Stream.of(
                Arguments.of(
                        new SessionChanged(
                                HEADER,
                                ID,
                                1,
                                Change.CHANGED,
                                state,
                                List.of(new FieldChange("status", null, "\"active\""))),
                        "{\"aggregateId\":U,\"change\":\"CHANGED\",\"changes\":[{\"after\":\"\\\"active\\\"\",\"before\":null,"
                                + "\"field\":\"status\"}],\"header\":H,\"state\":{\"accountId\":U,\"deviceId\":null,"
                                + "\"deviceType\":\"desktop\",\"endReason\":null,\"endedAt\":null,\"endsBy\":\"2026-03-02T08:00:00Z\","
                                + "\"ip\":\"10.0.0.7\",\"kind\":\"standard\",\"startedAt\":\"2026-03-02T08:00:00Z\","
                                + "\"status\":\"active\",\"userAgent\":\"Mozilla/5.0\"},\"version\":1}"),
                Arguments.of(
                        new LoginSucceeded(HEADER, ID, ID, "standard"),
                        "{\"accountId\":U,\"header\":H,\"kind\":\"standard\",\"sessionId\":U}"),
                Arguments.of(
                        new LoginFailed(HEADER, null, "unknown_account"),
                        "{\"accountId\":null,\"header\":H,\"reason\":\"unknown_account\"}"),
                Arguments.of(
                        new AccountLocked(HEADER, ID, 5, AT),
                        "{\"accountId\":U,\"failures\":5,\"header\":H,\"until\":\"2026-03-02T08:00:00Z\"}"),
                Arguments.of(new AccountUnlocked(HEADER, ID), "{\"accountId\":U,\"header\":H}"),
                Arguments.of(
                        new RefreshTokenReused(HEADER, ID, ID, 1, 3),
                        "{\"accountId\":U,\"currentGeneration\":3,\"generation\":1,\"header\":H,\"sessionId\":U}"),
                Arguments.of(
                        new PasswordChanged(HEADER, ID, "reset"), "{\"accountId\":U,\"header\":H,\"how\":\"reset\"}"),
                Arguments.of(new PasswordResetRequested(HEADER, ID), "{\"accountId\":U,\"header\":H}"),
                Arguments.of(new SecondFactorEnabled(HEADER, ID), "{\"accountId\":U,\"header\":H}"),
                Arguments.of(new SecondFactorDisabled(HEADER, ID), "{\"accountId\":U,\"header\":H}"),
                Arguments.of(
                        new ApiTokenIssued(HEADER, ID, ID, "ci", List.of("view_hr"), AT),
                        "{\"accountId\":U,\"expiresAt\":\"2026-03-02T08:00:00Z\",\"header\":H,\"name\":\"ci\","
                                + "\"scopes\":[\"view_hr\"],\"tokenId\":U}"),
                Arguments.of(
                        new ApiTokenRevoked(HEADER, ID, ID, "revoked_by_owner"),
                        "{\"accountId\":U,\"header\":H,\"reason\":\"revoked_by_owner\",\"tokenId\":U}"),
                Arguments.of(
                        new EmergencyAccessUsed(HEADER, null, "refused"),
                        "{\"header\":H,\"outcome\":\"refused\",\"sessionId\":null}"),
                Arguments.of(
                        new SigningKeyRotated(HEADER, "k2", "k1"),
                        "{\"header\":H,\"kid\":\"k2\",\"previousKid\":\"k1\"}"),
                Arguments.of(new SigningKeyRevoked(HEADER, "k1"), "{\"header\":H,\"kid\":\"k1\"}"));
    }
}
