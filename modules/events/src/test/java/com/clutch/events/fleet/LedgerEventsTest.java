package com.clutch.events.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import java.math.BigDecimal;
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
class LedgerEventsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final UUID ID = new UUID(0, 7);
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final BigDecimal MONEY = new BigDecimal("550.25");
    private static final EventHeader HEADER =
            new EventHeader(ID, AT, "ACCOUNT", ID, "mona@clutch.test", ID, "10.0.0.7", "Mozilla/5.0", "c-1");
    private static final String HEADER_JSON = JSON.writeValueAsString(HEADER);
    private static final String U = "\"" + ID + "\"";
    private static final List<FieldChange> CHANGES = List.of(new FieldChange("note", null, "\"n\""));
    private static final String START =
            "{\"aggregateId\":U,\"change\":\"CHANGED\",\"changes\":[{\"after\":\"\\\"n\\\"\",\"before\":null,\"field\":\"note\"}],"
                    + "\"header\":H,\"state\":";
    private static final String END = ",\"version\":2}";

    @ParameterizedTest
    @MethodSource
    void isStoredAs(DomainEvent event, String json) {
        var text = JSON.writeValueAsString(event);
        assertThat(text.replace(HEADER_JSON, "H").replace(U, "U")).isEqualTo(json.replace("\n", ""));
        assertThat(JSON.readValue(text, event.getClass())).isEqualTo(event);
    }

    static Stream<Arguments> isStoredAs() {
        return Stream.of(
                Arguments.of(
                        new FuelEntryChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                new FuelEntryState(
                                        ID,
                                        ID,
                                        ID,
                                        AT,
                                        "diesel",
                                        new BigDecimal("40.125"),
                                        "litre",
                                        new BigDecimal("13.7500"),
                                        MONEY,
                                        "EGP",
                                        true,
                                        new BigDecimal("1000.0"),
                                        "Wataniya",
                                        "n",
                                        AT),
                                CHANGES),
                        START + """
                        {"createdAt":"2026-03-02T08:00:00Z","currency":"EGP","driverId":U,"filledAt":"2026-03-02T08:00:00Z",
                        "fuelType":"diesel","fullFill":true,"id":U,"note":"n","odometer":1000.0,"quantity":40.125,
                        "station":"Wataniya","totalCost":550.25,"unit":"litre","unitPrice":13.7500,"vehicleId":U}
                        """ + END),
                Arguments.of(
                        new DowntimeChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                new DowntimeState(ID, ID, "driver_issues", true, AT, null, "n", AT),
                                CHANGES),
                        START + """
                        {"createdAt":"2026-03-02T08:00:00Z","endedAt":null,"id":U,"note":"n","planned":true,
                        "reason":"driver_issues","startedAt":"2026-03-02T08:00:00Z","vehicleId":U}
                        """ + END),
                Arguments.of(
                        new DowntimeRateChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                new DowntimeRateState(ID, null, ID, MONEY, "EGP", AT),
                                CHANGES),
                        START + """
                        {"costPerHour":550.25,"createdAt":"2026-03-02T08:00:00Z","currency":"EGP","fleetId":U,"id":U,
                        "vehicleId":null}
                        """ + END),
                Arguments.of(
                        new VehicleExpenseChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                new VehicleExpenseState(ID, ID, "toll", DAY, MONEY, "EGP", "Gate", "n", AT),
                                CHANGES),
                        START + """
                        {"amount":550.25,"category":"toll","createdAt":"2026-03-02T08:00:00Z","currency":"EGP","id":U,
                        "note":"n","spentOn":"2026-03-02","vehicleId":U,"vendor":"Gate"}
                        """ + END),
                Arguments.of(
                        new InsurancePolicyChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                new InsurancePolicyState(
                                        ID, ID, "Misr", "P-1", "third_party", MONEY, "EGP", DAY, DAY, "n", AT),
                                CHANGES),
                        START + """
                        {"coverage":"third_party","createdAt":"2026-03-02T08:00:00Z","currency":"EGP","endsOn":"2026-03-02",
                        "id":U,"insurer":"Misr","note":"n","policyNumber":"P-1","premium":550.25,"startsOn":"2026-03-02",
                        "vehicleId":U}
                        """ + END),
                Arguments.of(
                        new RegistrationChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                new RegistrationState(ID, ID, "R-1", "Giza", DAY, DAY, "n", AT),
                                CHANGES),
                        START + """
                        {"authority":"Giza","createdAt":"2026-03-02T08:00:00Z","expiresOn":"2026-03-02","id":U,
                        "issuedOn":"2026-03-02","note":"n","number":"R-1","vehicleId":U}
                        """ + END),
                Arguments.of(
                        new VehicleDocumentChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                new VehicleDocumentState(ID, ID, "photo", "Front", "https://a.test/x", DAY, "n", AT),
                                CHANGES),
                        START + """
                        {"createdAt":"2026-03-02T08:00:00Z","expiresOn":"2026-03-02","id":U,"kind":"photo","note":"n",
                        "title":"Front","url":"https://a.test/x","vehicleId":U}
                        """ + END),
                Arguments.of(new InsurancePolicyExpiring(HEADER, ID, ID, "P-1", DAY), """
                    {"expiresOn":"2026-03-02","header":H,"policyId":U,"policyNumber":"P-1","vehicleId":U}
                    """),
                Arguments.of(new RegistrationExpiring(HEADER, ID, ID, "R-1", DAY), """
                    {"expiresOn":"2026-03-02","header":H,"number":"R-1","registrationId":U,"vehicleId":U}
                    """),
                Arguments.of(new VehicleDocumentExpiring(HEADER, ID, ID, "Front", DAY), """
                    {"documentId":U,"expiresOn":"2026-03-02","header":H,"title":"Front","vehicleId":U}
                    """));
    }
}
