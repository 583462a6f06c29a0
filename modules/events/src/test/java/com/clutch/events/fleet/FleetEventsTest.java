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
class FleetEventsTest {

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
        var vehicle = new VehicleState(
                ID,
                "ABC 1",
                "WVWZZZ1JZXW000001",
                "VW",
                "Golf",
                2020,
                "Blue one",
                "blue",
                "diesel",
                "manual",
                "1.6",
                "active",
                new BigDecimal("1200.5"),
                new BigDecimal("80.0"),
                new BigDecimal("15.50"),
                AT,
                null,
                new BigDecimal("30.044400"),
                new BigDecimal("31.235700"),
                "Cairo",
                new BigDecimal("500000.00"),
                "EGP",
                AT,
                ID,
                new BigDecimal("55.0"),
                null,
                LocalDate.parse("2020-05-01"),
                96,
                new BigDecimal("100000.00"));
        var fleet = new FleetState(ID, "Cairo", null, "Mona Adel", "active", new BigDecimal("20.0"), 120, 7, AT);
        var driver = new DriverState(
                ID,
                "Omar Said",
                "+20 100 1",
                null,
                "L-1",
                "b",
                LocalDate.parse("2027-01-01"),
                "active",
                List.of("ADR"),
                LocalDate.parse("2024-01-01"),
                "Mona",
                "+20 100 2",
                "sister",
                AT);
        return Stream.of(
                Arguments.of(
                        new VehicleChanged(
                                HEADER,
                                ID,
                                3,
                                Change.CHANGED,
                                vehicle,
                                List.of(new FieldChange("color", "\"red\"", "\"blue\""))),
                        """
                        {"aggregateId":U,"change":"CHANGED","changes":[{"after":"\\"blue\\"","before":"\\"red\\"",
                        "field":"color"}],"header":H,"state":{"address":"Cairo","batteryCapacity":null,"color":"blue",
                        "createdAt":"2026-03-02T08:00:00Z","currency":"EGP","engineSize":"1.6","fleetId":U,
                        "fuelEfficiency":15.50,"fuelLevel":80.0,"fuelType":"diesel","id":U,
                        "lastMaintenance":"2026-03-02T08:00:00Z","latitude":30.044400,"licensePlate":"ABC 1",
                        "longitude":31.235700,"make":"VW","mileage":1200.5,"model":"Golf","name":"Blue one",
                        "nextMaintenance":null,"purchaseDate":"2020-05-01","purchasePrice":500000.00,
                        "salvageValue":100000.00,"status":"active","tankCapacity":55.0,"transmission":"manual",
                        "usefulLifeMonths":96,"vin":"WVWZZZ1JZXW000001","year":2020},"version":3}
                        """),
                Arguments.of(new VehicleStatusChanged(HEADER, ID, 2, "active", "maintenance", AT, "brakes"), """
                        {"at":"2026-03-02T08:00:00Z","from":"active","header":H,"reason":"brakes","sequence":2,
                        "to":"maintenance","vehicleId":U}
                        """),
                Arguments.of(new FleetChanged(HEADER, ID, 1, Change.DELETED, fleet, List.of()), """
                        {"aggregateId":U,"change":"DELETED","changes":[],"header":H,"state":{
                        "createdAt":"2026-03-02T08:00:00Z","description":null,"fuelAlertThreshold":20.0,"id":U,
                        "maintenanceReminderDays":7,"manager":"Mona Adel","name":"Cairo","speedLimit":120,
                        "status":"active"},"version":1}
                        """),
                Arguments.of(new DriverChanged(HEADER, ID, 1, Change.SNAPSHOT, driver, List.of()), """
                        {"aggregateId":U,"change":"SNAPSHOT","changes":[],"header":H,"state":{"certifications":["ADR"],
                        "createdAt":"2026-03-02T08:00:00Z","email":null,"emergencyName":"Mona",
                        "emergencyPhone":"+20 100 2","emergencyRelation":"sister","hiredOn":"2024-01-01","id":U,
                        "licenseClass":"b","licenseExpiresOn":"2027-01-01","licenseNumber":"L-1","name":"Omar Said",
                        "phone":"+20 100 1","status":"active"},"version":1}
                        """),
                Arguments.of(new DriverAssigned(HEADER, ID, ID, ID, AT), """
                        {"assignmentId":U,"at":"2026-03-02T08:00:00Z","driverId":U,"header":H,"vehicleId":U}
                        """),
                Arguments.of(new DriverUnassigned(HEADER, ID, ID, ID, AT, AT, "shift"), """
                        {"assignedAt":"2026-03-02T08:00:00Z","assignmentId":U,"at":"2026-03-02T08:00:00Z","driverId":U,
                        "header":H,"reason":"shift","vehicleId":U}
                        """),
                Arguments.of(
                        new MetersRead(
                                HEADER,
                                List.of(new MeterState(ID, "odometer", new BigDecimal("500.0"), AT, AT, "telematics"))),
                        """
                        {"header":H,"meters":[{"kind":"odometer","readAt":"2026-03-02T08:00:00Z",
                        "recordedAt":"2026-03-02T08:00:00Z","source":"telematics","value":500.0,"vehicleId":U}]}
                        """));
    }
}
