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
class TrackingEventsTest {

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
                .isEqualTo(json.replace("\n", ""));
        assertThat(JSON.readValue(text, event.getClass())).isEqualTo(event);
    }

    static Stream<Arguments> isStoredAs() {
        var geofence = new GeofenceState(
                ID, "Depot", null, "circle", List.of(30.1), List.of(31.2), 500, 10, true, List.of(ID), List.of(), AT);
        var route = new RouteState(
                ID,
                "Delta",
                "By the canal",
                "in_progress",
                ID,
                null,
                List.of("A", ""),
                List.of(30.1, 30.2),
                List.of(31.1, 31.2),
                new BigDecimal("17.50"),
                40,
                AT,
                new BigDecimal("120.00"),
                "EGP",
                AT,
                null,
                AT);
        return Stream.of(
                Arguments.of(
                        new SpeedLimitExceeded(HEADER, ID, ID, ID, AT, AT, new BigDecimal("121.5"), 120, 30.1, 31.2),
                        """
                        {"at":T,"fleetId":U,"header":H,"latitude":30.1,"longitude":31.2,"speed":121.5,
                        "speedLimit":120,"speedingId":U,"tripStartedAt":T,"vehicleId":U}
                        """),
                Arguments.of(new GeofenceEntered(HEADER, ID, ID, ID, AT, 30.1, 31.2), """
                    {"at":T,"crossingId":U,"geofenceId":U,"header":H,"latitude":30.1,"longitude":31.2,"vehicleId":U}
                    """),
                Arguments.of(new GeofenceDwelled(HEADER, ID, ID, ID, AT, AT, 30.1, 31.2), """
                    {"at":T,"crossingId":U,"enteredAt":T,"geofenceId":U,"header":H,"latitude":30.1,
                    "longitude":31.2,"vehicleId":U}
                    """),
                Arguments.of(new GeofenceExited(HEADER, ID, ID, ID, AT, AT, 790, 30.1, 31.2), """
                    {"at":T,"crossingId":U,"enteredAt":T,"geofenceId":U,"header":H,"latitude":30.1,
                    "longitude":31.2,"secondsInside":790,"vehicleId":U}
                    """),
                Arguments.of(
                        new GeofenceChanged(
                                HEADER,
                                ID,
                                2,
                                Change.CHANGED,
                                geofence,
                                List.of(new FieldChange("radius", "400", "500"))),
                        """
                        {"aggregateId":U,"change":"CHANGED","changes":[{"after":"500","before":"400","field":"radius"}],
                        "header":H,"state":{"active":true,"createdAt":T,"description":null,"dwellMinutes":10,
                        "fleetIds":[],"id":U,"latitudes":[30.1],"longitudes":[31.2],"name":"Depot","radius":500,
                        "type":"circle","vehicleIds":[U]},"version":2}
                        """),
                Arguments.of(new RouteChanged(HEADER, ID, 3, Change.SNAPSHOT, route, List.of()), """
                    {"aggregateId":U,"change":"SNAPSHOT","changes":[],"header":H,"state":{"createdAt":T,
                    "currency":"EGP","description":"By the canal","distanceKm":17.50,"driverId":null,"endedAt":null,
                    "fuelCost":120.00,"id":U,"latitudes":[30.1,30.2],"longitudes":[31.1,31.2],"name":"Delta",
                    "places":["A",""],"plannedMinutes":40,"plannedStart":T,"startedAt":T,"status":"in_progress",
                    "vehicleId":U},"version":3}
                    """),
                Arguments.of(new RouteAssigned(HEADER, ID, ID, 2, ID, null, AT), """
                    {"assignmentId":U,"at":T,"driverId":null,"header":H,"routeId":U,"sequence":2,"vehicleId":U}
                    """));
    }
}
