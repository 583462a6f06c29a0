package com.clutch.events.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import java.math.BigDecimal;
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
class MaintenanceEventsTest {

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
    private static final String T = "\"2026-03-02T08:00:00Z\"";

    @ParameterizedTest
    @MethodSource
    void isStoredAs(DomainEvent event, String json) {
        var text = JSON.writeValueAsString(event);
        assertThat(text.replace(HEADER_JSON, "H").replace(U, "U").replace(T, "T"))
                .isEqualTo(json.replace("\n", ""));
        assertThat(JSON.readValue(text, event.getClass())).isEqualTo(event);
    }

    static Stream<Arguments> isStoredAs() {
        return Stream.of(
                Arguments.of(
                        new ServicePlanChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                new ServicePlanState(
                                        ID,
                                        ID,
                                        null,
                                        "Oil",
                                        number("10000.0"),
                                        180,
                                        null,
                                        AT,
                                        number("40000.0"),
                                        null,
                                        AT,
                                        number("50000.0"),
                                        null,
                                        true,
                                        AT),
                                List.of(new FieldChange("everyDays", "90", "180"))),
                        """
                        {"aggregateId":U,"change":"CHANGED","changes":[{"after":"180","before":"90","field":"everyDays"}],
                        "header":H,"state":{"active":true,"createdAt":T,"everyDays":180,"everyHours":null,"everyKm":10000.0,
                        "id":U,"lastEngineHours":null,"lastOdometer":40000.0,"lastServiceAt":T,"name":"Oil","nextDueAt":T,
                        "nextDueEngineHours":null,"nextDueOdometer":50000.0,"templateId":null,"vehicleId":U},"version":2}
                        """),
                Arguments.of(
                        new PlanTemplateChanged(
                                HEADER,
                                ID,
                                1,
                                Change.SNAPSHOT,
                                new PlanTemplateState(
                                        ID, "Oil", "Toyota", null, ID, null, 90, number("250.0"), true, AT),
                                List.of()),
                        """
                        {"aggregateId":U,"change":"SNAPSHOT","changes":[],"header":H,"state":{"active":true,"createdAt":T,
                        "everyDays":90,"everyHours":250.0,"everyKm":null,"fleetId":U,"id":U,"make":"Toyota","model":null,
                        "name":"Oil"},"version":1}
                        """),
                Arguments.of(
                        new TechnicianChanged(
                                HEADER,
                                ID,
                                1,
                                Change.CHANGED,
                                new TechnicianState(
                                        ID,
                                        "Omar",
                                        "+20 100",
                                        null,
                                        List.of("brakes"),
                                        number("150.00"),
                                        "EGP",
                                        true,
                                        true,
                                        AT),
                                List.of()),
                        """
                        {"aggregateId":U,"change":"CHANGED","changes":[],"header":H,"state":{"active":true,"createdAt":T,
                        "currency":"EGP","email":null,"hourlyRate":150.00,"id":U,"name":"Omar","onDuty":true,
                        "phone":"+20 100","skills":["brakes"]},"version":1}
                        """),
                Arguments.of(new WorkOrderChanged(HEADER, ID, 3, Change.CHANGED, workOrder(), List.of()), """
                        {"aggregateId":U,"change":"CHANGED","changes":[],"header":H,"state":{"cancelReason":null,
                        "cancelledAt":null,"completedAt":T,"cost":350.00,"createdAt":T,"createdBy":U,"currency":"EGP",
                        "description":null,"engineHours":null,"estimatedCost":null,"estimatedHours":2.00,"id":U,
                        "labourCost":150.00,"labourHours":1.50,"labourRate":100.00,"notes":null,"odometer":9000.0,
                        "otherCost":0.00,"parts":[{"name":"Pad","number":"B-7","quantity":2.000,"unitPrice":100.00}],
                        "partsCost":200.00,"planId":U,"priority":"high","scheduledFor":T,"startedAt":T,"status":"completed",
                        "technicianId":U,"title":"Brakes","type":"repair","vehicleId":U},"version":3}
                        """),
                Arguments.of(
                        new WorkOrderCompleted(
                                HEADER,
                                ID,
                                ID,
                                null,
                                "repair",
                                AT,
                                number("150.00"),
                                number("200.00"),
                                number("0.00"),
                                number("350.00"),
                                "EGP",
                                number("9000.0")),
                        """
                        {"at":T,"cost":350.00,"currency":"EGP","header":H,"labourCost":150.00,"odometer":9000.0,
                        "otherCost":0.00,"partsCost":200.00,"planId":null,"type":"repair","vehicleId":U,"workOrderId":U}
                        """),
                Arguments.of(new MaintenanceOverdue(HEADER, ID, "plan", ID, "Oil", null, "50000.0 km"), """
                        {"due":"50000.0 km","dueAt":null,"header":H,"name":"Oil","subject":"plan","subjectId":U,"vehicleId":U}
                        """),
                Arguments.of(
                        new TroubleCodeChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                new TroubleCodeState(
                                        ID,
                                        ID,
                                        "P0301",
                                        "Misfire, cylinder 1",
                                        "critical",
                                        "active",
                                        2,
                                        AT,
                                        AT,
                                        number("9000.0"),
                                        "Cairo",
                                        null,
                                        null,
                                        null,
                                        AT),
                                List.of()),
                        """
                        {"aggregateId":U,"change":"CHANGED","changes":[],"header":H,"state":{"code":"P0301","createdAt":T,
                        "description":"Misfire, cylinder 1","firstSeen":T,"id":U,"lastSeen":T,"location":"Cairo",
                        "odometer":9000.0,"resolutionNote":null,"resolvedAt":null,"resolvedBy":null,"seenCount":2,
                        "severity":"critical","status":"active","vehicleId":U},"version":2}
                        """),
                Arguments.of(
                        new TroubleCodeDetected(HEADER, ID, ID, "P0301", "Misfire, cylinder 1", "critical", AT), """
                        {"at":T,"code":"P0301","description":"Misfire, cylinder 1","header":H,"severity":"critical",
                        "troubleCodeId":U,"vehicleId":U}
                        """),
                Arguments.of(new TroubleCodeResolved(HEADER, ID, ID, "P0301", AT, "new coil"), """
                        {"at":T,"code":"P0301","header":H,"note":"new coil","troubleCodeId":U,"vehicleId":U}
                        """));
    }

    private static WorkOrderState workOrder() {
        return new WorkOrderState(
                ID,
                ID,
                ID,
                "repair",
                "high",
                "completed",
                "Brakes",
                null,
                null,
                AT,
                ID,
                number("2.00"),
                null,
                number("1.50"),
                number("100.00"),
                number("150.00"),
                number("200.00"),
                number("0.00"),
                number("350.00"),
                "EGP",
                List.of(new WorkOrderState.Part("Pad", "B-7", number("2.000"), number("100.00"))),
                AT,
                AT,
                null,
                null,
                number("9000.0"),
                null,
                AT,
                ID);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
