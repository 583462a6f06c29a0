package com.clutch.fleet.adapter.in.web.diagnostics;

import static com.clutch.fleet.SignedIn.id;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.fleet.MaintenanceFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiagnosticsWebTest extends MaintenanceFixture {

    @BeforeEach
    void isSignedIn() {
        signIn("view_fleet", "manage_fleet");
    }

    @Test
    void readsTroubleCodesAsThePanelDoes() throws Exception {
        var vehicle = hiace("ABC 123");
        call(
                        post("/api/v1/fleet/obd2/readings"),
                        "{\"vehicleId\":\"%s\",\"timestamp\":\"2026-03-02T07:00:00Z\",\"odometer\":16093.4,\"codes\":[\"p0301\"]}"
                                .formatted(vehicle))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.outcome").value("accepted"));
        call(
                        post("/api/v1/fleet/obd2/readings/batch"),
                        "{\"readings\":[{\"vehicleId\":\"%s\",\"timestamp\":\"2026-03-02T07:00:00Z\"}]}"
                                .formatted(vehicle))
                .andExpect(jsonPath("$.data[0].outcome").value("duplicate"));
        call(
                        post("/api/v1/fleet/obd2/readings"),
                        "{\"vehicleId\":\"%s\",\"timestamp\":\"2026-03-02T07:00:00Z\",\"codes\":[\"Q1\"]}"
                                .formatted(vehicle))
                .andExpect(status().is(422));
        call(get("/api/v1/operations/obd2/readings?from=2026-03-02T07:00:00Z&vehicleId=" + vehicle), null)
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.data[0].licensePlate").value("ABC 123"))
                .andExpect(jsonPath("$.data[0].timestamp").value("2026-03-02T07:00:00Z"))
                .andExpect(jsonPath("$.data[0].odometer").value(16093.4))
                .andExpect(jsonPath("$.data[0].codes[0]").value("P0301"));
        call(get("/api/v1/fleet/obd2/readings?to=2026-03-02T07:00:00Z"), null)
                .andExpect(jsonPath("$.data", hasSize(0)));
        call(get("/api/v1/fleet/obd2/readings").accept("text/csv"), null)
                .andExpect(content().string(containsString("P0301")));
        var code = id(call(get("/api/v1/operations/obd2?severity=all"), null)
                .andExpect(jsonPath("$.data[0].dtc").value("P0301"))
                .andExpect(jsonPath("$.data[0].description").value("Misfire, cylinder 1"))
                .andExpect(jsonPath("$.data[0].severity").value("critical"))
                .andExpect(jsonPath("$.data[0].status").value("active"))
                .andExpect(jsonPath("$.data[0].mileage").value(10000.0))
                .andExpect(jsonPath("$.data[0].location").value("")));
        call(get("/api/v1/operations/obd2?severity=low"), null).andExpect(jsonPath("$.data", hasSize(0)));
        call(get("/api/v1/operations/obd2/vehicle-health"), null)
                .andExpect(jsonPath("$.data[0].overallHealth").value(60))
                .andExpect(jsonPath("$.data[0].engineStatus").value("critical"))
                .andExpect(jsonPath("$.data[0].brakeStatus").value("good"))
                .andExpect(jsonPath("$.data[0].totalDTCs").value(1))
                .andExpect(jsonPath("$.data[0].activeDTCs").value(1))
                .andExpect(jsonPath("$.data[0].lastScan").value("2026-03-02T07:00:00Z"));
        call(post("/api/v1/fleet/obd2/" + code + "/resolve"), "{\"note\":\"new coil\"}")
                .andExpect(jsonPath("$.data.status").value("resolved"))
                .andExpect(jsonPath("$.data.resolutionNote").value("new coil"));
        call(post("/api/v1/fleet/obd2/" + code + "/resolve"), "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("CODE_RESOLVED_ALREADY"));
    }
}
