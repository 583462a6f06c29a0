package com.clutch.fleet.adapter.in.web.vehicle;

import static com.clutch.fleet.SignedIn.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.fleet.FleetFixture;
import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FleetWebTest extends FleetFixture {

    private static final String VEHICLES = "/api/v1/fleet/vehicles";

    @BeforeEach
    void isSignedIn() {
        signIn("view_fleet", "manage_fleet");
    }

    @Test
    void answersAWholeVehicle() throws Exception {
        call(post(VEHICLES), """
                {"licensePlate": "abc 1", "make": "Toyota", "model": "Hiace", "year": 2022, "mileage": 1200,
                 "tankCapacity": 70, "purchaseDate": "2022-05-01", "usefulLifeMonths": 96, "salvageValue": 150000,
                 "location": {"lat": 30.0444, "lng": 31.2357}, "driver": null}""")
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"v1\""))
                .andExpect(jsonPath("$.data.licensePlate").value("ABC 1"))
                .andExpect(jsonPath("$.data.status").value("active"))
                .andExpect(jsonPath("$.data.mileage").value(1200.0))
                .andExpect(jsonPath("$.data.tankCapacity").value(70.0))
                .andExpect(jsonPath("$.data.purchaseDate").value("2022-05-01"))
                .andExpect(jsonPath("$.data.location.latitude").value(30.0444))
                .andExpect(jsonPath("$.data.location.lat").value(30.0444))
                .andExpect(jsonPath("$.data.location.address").value(""));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        call(post(VEHICLES), "{}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.licensePlate").exists());
        call(post(VEHICLES), body("ABC 1", ", \"vin\": \"WVWZZZ1JZXW00000O\""))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.vin").value(containsString("I, O or Q")));
        vehicle("ABC 1");
        call(post(VEHICLES), body("abc  1", ""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("LICENSE_PLATE_TAKEN"));
        call(get(VEHICLES + "/" + UUID.randomUUID()), null).andExpect(status().isNotFound());
        call(get(VEHICLES + "/nothing"), null).andExpect(status().isNotFound());
        call(get(VEHICLES + "?sort=color"), null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("UNKNOWN_SORT_KEY"));
    }

    @Test
    void changesThePartsThatAreSentAndMindsTheVersion() throws Exception {
        var id = vehicle("ABC 1").id();
        call(put(VEHICLES + "/" + id).header("If-Match", "\"v1\""), "{\"status\": \"maintenance\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"v2\""))
                .andExpect(jsonPath("$.data.status").value("maintenance"))
                .andExpect(jsonPath("$.data.make").value("Toyota"));
        call(patch(VEHICLES + "/" + id).header("If-Match", "\"v1\""), "{\"color\": \"red\"}")
                .andExpect(status().isPreconditionFailed());
        call(patch(VEHICLES + "/" + id), "{\"status\": \"offline\"}")
                .andExpect(jsonPath("$.data.status").value("out_of_service"));
        call(patch(VEHICLES + "/" + id), "{\"status\": \"active\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("ILLEGAL_TRANSITION"));
        call(get(VEHICLES + "/" + id + "/status-history"), null).andExpect(jsonPath("$.data", hasSize(3)));
    }

    @Test
    void keepsADecommissionedVehicleButNotInTheList() throws Exception {
        var id = vehicle("ABC 1").id();
        call(delete(VEHICLES + "/" + id), null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.id").value(id.toString()));
        call(get(VEHICLES), null).andExpect(jsonPath("$.data", hasSize(0)));
        call(get(VEHICLES + "?status=decommissioned"), null).andExpect(jsonPath("$.data", hasSize(1)));
        call(patch(VEHICLES + "/" + id), "{\"color\": \"red\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("VEHICLE_LEFT_FLEET"));
    }

    @Test
    void takesItsOwnExportBackUnchanged() throws Exception {
        call(post(VEHICLES), body("ABC 1", ", \"mileage\": 5, \"vin\": \"WVWZZZ1JZXW000001\", \"name\": \"=SUM(A1)\""));
        vehicle("ABC 2");
        var text = call(get(VEHICLES).accept("text/csv"), null)
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(text).contains("'=SUM(A1)");
        csv(VEHICLES + "/import", text)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.totals.unchanged").value(2))
                .andExpect(jsonPath("$.data.totals.rows").value(2));
    }

    @Test
    void saysLineByLineWhatAFileDoes() throws Exception {
        csv(
                        VEHICLES + "/import?dryRun=true",
                        "licensePlate,make,model,year,status\nA 1,Kia,Rio,2020,active\nA 2,Kia,Rio,x,broken\n")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.message").value(containsString("Nothing was written.")))
                .andExpect(jsonPath("$.data.rows[0].outcome").value("created"))
                .andExpect(jsonPath("$.data.rows[0].key").value("A 1"))
                .andExpect(jsonPath("$.data.rows[1].line").value(3))
                .andExpect(jsonPath("$.data.rows[1].errors.year").exists())
                .andExpect(jsonPath("$.data.rows[1].errors.status").exists());
    }

    @Test
    void keepsFleetsDriversAndReadings() throws Exception {
        var bus = vehicle("BUS 1").id();
        var fleet = id(call(post("/api/v1/fleet/fleets"), "{\"name\": \"Cairo\", \"settings\": {\"speedLimit\": 90}}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.settings.fuelAlertThreshold").value(20.0)));
        call(post("/api/v1/fleet/fleets/" + fleet + "/vehicles"), "{\"vehicleIds\": [\"" + bus + "\"]}")
                .andExpect(jsonPath("$.data.vehicleCount").value(1));
        call(get("/api/v1/fleet/fleets/" + fleet + "/vehicles"), null)
                .andExpect(jsonPath("$.data[0].fleetName").value("Cairo"));
        call(delete("/api/v1/fleet/fleets/" + fleet), null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("FLEET_HAS_VEHICLES"));

        var driver = id(call(post("/api/v1/fleet/drivers"), """
                {"name": "Omar", "phone": "+20 100 1", "licenseNumber": "l-1", "licenseClass": "b",
                 "licenseExpiresOn": "2026-03-20", "emergencyContact": {"name": "Mona", "phone": "+20 100 2"}}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.licenseNumber").value("L-1")));
        call(post("/api/v1/fleet/drivers"), "{\"phone\": \"abc\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.phone").exists())
                .andExpect(jsonPath("$.errors.licenseNumber").exists());
        call(get("/api/v1/fleet/drivers?expiringWithinDays=18"), null).andExpect(jsonPath("$.data", hasSize(1)));
        call(get("/api/v1/fleet/drivers?expiringWithinDays=17"), null).andExpect(jsonPath("$.data", hasSize(0)));
        call(post(VEHICLES + "/" + bus + "/driver"), "{\"driverId\": \"" + driver + "\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.driver.phone").value("+20 100 1"));
        call(get("/api/v1/fleet/stats"), null)
                .andExpect(jsonPath("$.data.vehicles.total").value(1))
                .andExpect(jsonPath("$.data.drivers.assigned").value(1));

        call(post(VEHICLES + "/" + bus + "/readings"), "{\"value\": 500}")
                .andExpect(jsonPath("$.data.mileage").value(500.0));
        call(post(VEHICLES + "/" + bus + "/readings"), "{\"value\": 499, \"readAt\": \"2026-03-02T08:00:01Z\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("METER_WENT_BACKWARDS"));
        call(post("/api/v1/fleet/readings/batch"), """
                {"readings": [{"vehicleId": "%s", "value": 600, "readAt": "2026-03-02T08:00:02Z"},
                              {"vehicleId": "%s", "value": 1, "readAt": "2026-03-02T08:00:03Z"}]}""".formatted(bus, bus))
                .andExpect(jsonPath("$.data.recorded").value(1))
                .andExpect(jsonPath("$.data.rejected[0].index").value(1));
        csv(
                        "/api/v1/fleet/readings/import",
                        "licensePlate,value,readAt\nbus 1,700,2026-03-02T08:00:04Z\nNO 1,1,2026-03-02T08:00:04Z\n")
                .andExpect(jsonPath("$.data.totals.created").value(1))
                .andExpect(jsonPath("$.data.rows[1].errors.licensePlate").exists());
        var readings = call(get(VEHICLES + "/" + bus + "/readings"), null).andExpect(jsonPath("$.data", hasSize(3)));
        String latest = JsonPath.read(readings.andReturn().getResponse().getContentAsString(), "$.data[0].id");
        call(post("/api/v1/fleet/readings/" + latest + "/correction"), "{\"value\": 650}")
                .andExpect(status().is(422));
        call(post("/api/v1/fleet/readings/" + latest + "/correction"), "{\"value\": 650, \"reason\": \"typo\"}")
                .andExpect(status().isCreated());
        call(get(VEHICLES + "/" + bus), null)
                .andExpect(jsonPath("$.data.mileage").value(650.0));

        // A client that read the vehicle at 600 km sends all of it back; nobody has ever read 599.
        call(put(VEHICLES + "/" + bus), "{\"status\": \"maintenance\", \"mileage\": 600.0}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.status").value("maintenance"))
                .andExpect(jsonPath("$.data.mileage").value(650.0));
        call(put(VEHICLES + "/" + bus), "{\"mileage\": 599}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("METER_WENT_BACKWARDS"));
    }

    @Test
    void importsDriversOnce() throws Exception {
        var file =
                "name,phone,licenseNumber,licenseClass,licenseExpiresOn,certifications\nOmar,+20 100 1,L-1,b,2027-01-01,ADR;first aid\n";
        csv("/api/v1/fleet/drivers/import", file)
                .andExpect(jsonPath("$.data.totals.created").value(1));
        csv("/api/v1/fleet/drivers/import", file)
                .andExpect(jsonPath("$.data.totals.unchanged").value(1));
        call(get("/api/v1/fleet/drivers?q=omar"), null)
                .andExpect(jsonPath("$.data[0].certifications[1]").value("first aid"));
    }

    @Test
    void letsNobodyChangeAnythingWithoutThePermission() throws Exception {
        signIn("view_fleet");
        call(get(VEHICLES), null).andExpect(status().isOk());
        call(post(VEHICLES), body("ABC 1", "")).andExpect(status().isForbidden());
        call(post("/api/v1/fleet/readings/batch"), "{\"readings\": []}").andExpect(status().isForbidden());
    }

    private static String body(String plate, String more) {
        return "{\"licensePlate\": \"%s\", \"make\": \"VW\", \"model\": \"Golf\", \"year\": 2020%s}"
                .formatted(plate, more);
    }
}
