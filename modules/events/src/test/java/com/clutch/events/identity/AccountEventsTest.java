package com.clutch.events.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
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

/** The JSON of each event as it is stored. A change here breaks whoever waits for a stored one: add, never alter. */
class AccountEventsTest {

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
        assertThat(text.replace(HEADER_JSON, "H").replace(U, "U")).isEqualTo(json.replace("\n", ""));
        assertThat(JSON.readValue(text, event.getClass())).isEqualTo(event);
    }

    static Stream<Arguments> isStoredAs() {
        var state = new AccountState(
                ID,
                "staff",
                "mona@clutch.test",
                "Mona",
                "Adel",
                "active",
                true,
                "hr",
                List.of("finance"),
                List.of("view_fleet"),
                "+20 100",
                "people",
                "Lead",
                "/a",
                "bio",
                "Cairo",
                "Clutch",
                LocalDate.parse("1990-05-01"),
                ID,
                null,
                "ar",
                "Africa/Cairo",
                true,
                false,
                true,
                false,
                AT,
                ID);
        return Stream.of(
                Arguments.of(
                        new AccountChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                state,
                                List.of(new FieldChange("role", "\"hr\"", "\"finance\""))),
                        """
                        {"aggregateId":U,"change":"CHANGED",
                        "changes":[{"after":"\\"finance\\"","before":"\\"hr\\"","field":"role"}],"header":H,
                        "state":{"avatar":"/a","bio":"bio","companyName":"Clutch","createdAt":"2026-03-02T08:00:00Z",
                        "createdBy":U,"dateOfBirth":"1990-05-01","department":"people","email":"mona@clutch.test",
                        "firstName":"Mona","furtherRoles":["finance"],"id":U,"jobTitle":"Lead","language":"ar",
                        "lastName":"Adel","location":"Cairo","notifyEmail":true,"notifyMarketing":false,
                        "notifyPush":false,"notifySms":true,"organizationId":U,"partnerId":null,
                        "permissions":["view_fleet"],"phone":"+20 100","realm":"staff","role":"hr","status":"active",
                        "timezone":"Africa/Cairo","verified":true},"version":2}
                        """),
                Arguments.of(new AccountStatusChanged(HEADER, ID, 3, "active", "suspended", AT, "audit"), """
                    {"accountId":U,"at":"2026-03-02T08:00:00Z","from":"active","header":H,"reason":"audit",
                    "sequence":3,"to":"suspended"}
                    """),
                Arguments.of(new AccountStatusChanged(HEADER, ID, 1, null, "pending", AT, null), """
                    {"accountId":U,"at":"2026-03-02T08:00:00Z","from":null,"header":H,"reason":null,
                    "sequence":1,"to":"pending"}
                    """));
    }
}
