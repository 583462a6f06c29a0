package com.clutch.fleet.adapter.in.web.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.fleet.FleetFixture;
import com.clutch.testing.TestDatabase;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be, is refused with a word for it, and leaves no trace: no row, and no event but that of the refusal. */
class BadInputWebTest extends FleetFixture {

    enum Mistake {
        AN_ODOMETER_THAT_GOES_BACKWARDS("vehicles/BUS/readings", "{'value':900}", 422, "METER_WENT_BACKWARDS", "value"),
        A_FILL_THAT_TURNS_THE_ODOMETER_BACK(
                "fuel-entries",
                "{'vehicleId':'BUS','filledAt':'2026-03-02T08:30:00Z','quantity':7,'unitPrice':10,'odometer':900}",
                422,
                "METER_WENT_BACKWARDS",
                "odometer"),
        MORE_FUEL_THAN_THE_TANK_HOLDS(
                "fuel-entries",
                "{'vehicleId':'BUS','filledAt':'2026-03-02T08:30:00Z','quantity':70.1,'unitPrice':10,'odometer':1001}",
                422,
                "FUEL_OVER_CAPACITY",
                "quantity"),
        TWO_DOWNTIMES_AT_ONCE("downtimes", "{'vehicleId':'BUS','reason':'weather'}", 409, "DOWNTIME_OVERLAPS", null),
        TWO_DRIVERS_AT_ONCE("vehicles/BUS/driver", "{'driverId':'OTHER'}", 409, "VEHICLE_HAS_DRIVER", null),
        A_VIN_OF_UNKNOWN_LETTERS(
                "vehicles",
                "{'licensePlate':'BUS 2','make':'Kia','model':'Rio','year':2022,'vin':'WVWZZZ1JZXWOIQ001'}",
                422,
                "VALIDATION_FAILED",
                "vin"),
        A_PLATE_THAT_IS_TAKEN(
                "vehicles",
                "{'licensePlate':'bus  1','make':'Kia','model':'Rio','year':2022}",
                409,
                "LICENSE_PLATE_TAKEN",
                "licensePlate"),
        WORK_ON_A_VEHICLE_THAT_LEFT(
                "work-orders",
                "{'vehicleId':'GONE','title':'Oil','scheduledDate':'2026-03-09T08:00:00Z'}",
                409,
                "VEHICLE_LEFT_FLEET",
                "vehicleId");

        private final String path;
        private final String json;
        private final int status;
        private final String code;
        private final String field;

        Mistake(String path, String json, int status, String code, String field) {
            this.path = path;
            this.json = json;
            this.status = status;
            this.code = code;
            this.field = field;
        }
    }

    private UUID bus;
    private UUID gone;
    private UUID other;

    @BeforeEach
    void aBusStandsStillWithItsDriver() throws Exception {
        signIn("view_fleet", "manage_fleet", "manage_maintenance");
        bus = id("vehicles", """
                {"licensePlate":"BUS 1","make":"Toyota","model":"Hiace","year":2022,"mileage":1000,"fuelType":"diesel",
                 "tankCapacity":70}""");
        gone = vehicle("OLD 1").id();
        call(delete("/api/v1/fleet/vehicles/" + gone), null).andExpect(status().isOk());
        other = driver("L-2").id();
        id(
                "vehicles/" + bus + "/driver",
                "{\"driverId\":\"%s\"}".formatted(driver("L-1").id()));
        id(
                "downtimes",
                "{\"vehicleId\":\"%s\",\"reason\":\"breakdown\",\"startedAt\":\"2026-03-01T08:00:00Z\"}"
                        .formatted(bus));
        clock.advance(Duration.ofMinutes(40));
        events.clear();
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedAndLeavesNoTrace(Mistake mistake) throws Exception {
        var before = everything();
        var refused = call(post("/api/v1/fleet/" + filled(mistake.path)), filled(mistake.json))
                .andExpect(status().is(mistake.status))
                .andExpect(jsonPath("$.code").value(mistake.code))
                .andExpect(jsonPath("$.message").isNotEmpty());
        if (mistake.field != null) {
            refused.andExpect(jsonPath("$.errors." + mistake.field).isNotEmpty());
        }
        assertThat(everything()).isEqualTo(before);
        // What platform refused, here or in a test before, is told for the audit trail; of fleet there is nothing to
        // tell.
        assertThat(events.all())
                .noneMatch(event -> event.getClass().getPackageName().equals("com.clutch.events.fleet"));
    }

    private String filled(String text) {
        return text.replace("BUS/", bus + "/")
                .replace("'BUS'", "'" + bus + "'")
                .replace("GONE", gone.toString())
                .replace("OTHER", other.toString())
                .replace('\'', '"');
    }

    private UUID id(String path, String json) throws Exception {
        var answer = call(post("/api/v1/fleet/" + path), json)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return UUID.fromString(JsonPath.read(answer, "$.data.id"));
    }

    /** Every row of the schema. */
    private static String everything() {
        return TestDatabase.dsl()
                .fetch("select table_name from information_schema.tables where table_schema = 'fleet' order by 1")
                .getValues(0, String.class)
                .stream()
                .map(table -> table
                        + TestDatabase.dsl()
                                .fetchSingle("select string_agg(t::text, ' ' order by t::text) from fleet.\"%s\" t"
                                        .formatted(table)))
                .collect(Collectors.joining("\n"));
    }
}
