package com.clutch.fleet.adapter.in.web.cost;

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

import com.clutch.fleet.LedgerFixture;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerWebTest extends LedgerFixture {

    private UUID vehicle;

    @BeforeEach
    void isSignedIn() {
        signIn("view_fleet", "manage_fleet");
        vehicle = vehicle("ABC 1", "DIESEL");
    }

    @Test
    void keepsTheFuelLog() throws Exception {
        var fill = """
            {"vehicleId":"%s","filledAt":"2026-03-01T08:00:00Z","quantity":40,"unitPrice":13.75,"odometer":1000,
             "station":"=Wataniya"}
            """.formatted(vehicle);
        var id = id(call(post("/api/v1/fleet/fuel-entries"), fill)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"v1\""))
                .andExpect(header().string("Location", containsString("/api/v1/fleet/fuel-entries/")))
                .andExpect(jsonPath("$.data._id").isNotEmpty())
                .andExpect(jsonPath("$.data.fuelType").value("diesel"))
                .andExpect(jsonPath("$.data.unit").value("litre"))
                .andExpect(jsonPath("$.data.totalCost").value(550.0)));
        call(post("/api/v1/fleet/fuel-entries"), fill)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("FUEL_LOGGED_ALREADY"));
        call(post("/api/v1/fleet/fuel-entries"), fill.replace(":40,", ":61,").replace(":1000,", ":1001,"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("FUEL_OVER_CAPACITY"))
                .andExpect(jsonPath("$.capacity").value(60.0));
        call(
                        post("/api/v1/fleet/fuel-entries"),
                        fill.replace("-03-01T", "-03-02T").replace(":1000,", ":999,"))
                .andExpect(jsonPath("$.error").value("METER_WENT_BACKWARDS"))
                .andExpect(jsonPath("$.errors.odometer").isNotEmpty());
        call(patch("/api/v1/fleet/fuel-entries/" + id).header("If-Match", "\"v1\""), "{\"quantity\":39}")
                .andExpect(jsonPath("$.data.totalCost").value(536.25));
        call(put("/api/v1/fleet/fuel-entries/" + id).header("If-Match", "\"v1\""), "{\"quantity\":38}")
                .andExpect(status().isPreconditionFailed());
        call(
                        get("/api/v1/fleet/fuel-entries?fuelType=diesel&fullFill=true&q=wata&sort=-totalCost&vehicleId="
                                + vehicle),
                        null)
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.pagination.total").value(1));
        call(get("/api/v1/fleet/fuel-entries/" + id + "/history"), null)
                .andExpect(jsonPath("$.data[?(@.field=='quantity')].before").value("40.000"));
        var csv = call(get("/api/v1/fleet/fuel-entries").accept("text/csv"), null)
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("'=Wataniya");
        call(delete("/api/v1/fleet/fuel-entries/" + id), null)
                .andExpect(jsonPath("$.data.id").value(id));
        call(get("/api/v1/fleet/fuel-entries/" + id), null).andExpect(status().isNotFound());
    }

    @Test
    void keepsDowntimesAndTheirRates() throws Exception {
        var id = id(call(
                        post("/api/v1/fleet/downtimes"),
                        "{\"vehicleId\":\"%s\",\"reason\":\"driver_issues\",\"startedAt\":\"2026-03-01T08:00:00Z\"}"
                                .formatted(vehicle))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.planned").value(false)));
        call(post("/api/v1/fleet/downtimes"), "{\"vehicleId\":\"%s\",\"reason\":\"weather\"}".formatted(vehicle))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("DOWNTIME_OVERLAPS"));
        call(post("/api/v1/fleet/downtime-rates"), "{\"costPerHour\":100}").andExpect(status().isCreated());
        for (var path : new String[] {"/api/v1/fleet/downtime-metrics?period=30d", "/api/v1/downtime-metrics"}) {
            call(get(path), null)
                    .andExpect(jsonPath("$.data[0].vehicleId").value(vehicle.toString()))
                    .andExpect(jsonPath("$.data[0].vehicleName").value("Toyota Hiace"))
                    .andExpect(jsonPath("$.data[0].reason").value("Driver Issues"))
                    .andExpect(jsonPath("$.data[0].downtimeHours").value(24.0))
                    .andExpect(jsonPath("$.data[0].revenueLoss").value(2400.0));
        }
        call(post("/api/v1/fleet/downtimes/" + id + "/close"), null)
                .andExpect(jsonPath("$.data.endedAt").value("2026-03-02T08:00:00Z"));
        call(post("/api/v1/fleet/downtimes/" + id + "/close"), "{}").andExpect(status().isConflict());
        call(get("/api/v1/fleet/downtimes?open=false&reason=driver_issues"), null)
                .andExpect(jsonPath("$.data", hasSize(1)));
        call(post("/api/v1/fleet/downtimes"), "{\"reason\":\"sunshine\"}").andExpect(status().is(422));
        call(post("/api/v1/fleet/downtimes"), "{\"reason\":\"other\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.vehicleId").isNotEmpty());
    }

    @Test
    void keepsPapersAndSaysWhatExpires() throws Exception {
        call(post("/api/v1/fleet/insurance-policies"), """
                        {"vehicleId":"%s","insurer":"Misr","policyNumber":"P-1","premium":365,"startsOn":"2025-03-10",
                         "coverage":"comprehensive"}
                        """.formatted(vehicle))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.endsOn").value("2026-03-09"));
        call(
                        post("/api/v1/fleet/registrations"),
                        "{\"vehicleId\":\"%s\",\"number\":\"R\",\"authority\":\"Giza\",\"issuedOn\":\"2025-01-01\",\"expiresOn\":\"2026-03-01\"}"
                                .formatted(vehicle))
                .andExpect(status().isCreated());
        call(
                        post("/api/v1/fleet/documents"),
                        "{\"vehicleId\":\"%s\",\"kind\":\"photo\",\"title\":\"Front\",\"url\":\"http://a.test/x\"}"
                                .formatted(vehicle))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.url").isNotEmpty());
        call(get("/api/v1/fleet/papers/expiring?days=7"), null)
                .andExpect(jsonPath("$.data", hasSize(2)))
                .andExpect(jsonPath("$.data[0].kind").value("registration"))
                .andExpect(jsonPath("$.data[0].daysLeft").value(-1))
                .andExpect(jsonPath("$.data[1].daysLeft").value(7));
        call(get("/api/v1/fleet/papers/expiring?days=-1"), null).andExpect(status().is4xxClientError());
    }

    @Test
    void saysWhatEverythingCostUnderBothPaths() throws Exception {
        call(get("/api/v1/fleet/operational-costs"), null)
                .andExpect(jsonPath("$.data").value(0));
        fill(vehicle, day(-3), "1000", "20", true);
        for (var spent : new String[] {"\"amount\":50", "\"amount\":7,\"currency\":\"USD\""}) {
            call(
                            post("/api/v1/fleet/vehicle-expenses"),
                            "{\"vehicleId\":\"%s\",\"category\":\"toll\",\"spentOn\":\"2026-03-01\",%s}"
                                    .formatted(vehicle, spent))
                    .andExpect(status().isCreated());
        }
        for (var path :
                new String[] {"/api/v1/fleet/operational-costs?period=30d", "/api/v1/fleet-operational-costs"}) {
            call(get(path), null)
                    .andExpect(jsonPath("$.data").value(250.0))
                    .andExpect(jsonPath("$.currency").value("EGP"))
                    .andExpect(jsonPath("$.otherCurrencies[0].currency").value("USD"))
                    .andExpect(jsonPath("$.otherCurrencies[0].total").value(7.0));
        }
        for (var path : new String[] {"/api/v1/fleet/fuel-cost-metrics?period=30d", "/api/v1/fuel-cost-metrics"}) {
            call(get(path), null)
                    .andExpect(jsonPath("$.data", hasSize(1)))
                    .andExpect(jsonPath("$.data[0].totalCost").value(250.0))
                    .andExpect(jsonPath("$.data[0].fuelCost").value(200.0))
                    .andExpect(jsonPath("$.data[0].maintenanceCost").value(0.0))
                    .andExpect(jsonPath("$.data[0].otherCosts").value(50.0))
                    .andExpect(jsonPath("$.data[0].miles").value(0.0))
                    .andExpect(jsonPath("$.data[0].fuelEfficiency").value(0.0));
        }
        call(get("/api/v1/fleet/operational-costs/breakdown?groupBy=month&currency=egp"), null)
                .andExpect(jsonPath("$.data[*].id").isArray());
        call(get("/api/v1/fleet/operational-costs/breakdown?groupBy=fleet"), null)
                .andExpect(jsonPath("$.data[0].name").value("Without a fleet"))
                .andExpect(jsonPath("$.pagination.total").value(2));
        call(get("/api/v1/fleet/operational-costs?period=never"), null).andExpect(status().is(422));
        call(get("/api/v1/fleet/operational-costs?from=2026-03-02&to=2026-03-01"), null)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("PERIOD_OUT_OF_RANGE"));
    }

    @Test
    void lookingIsNotChanging() throws Exception {
        signIn("view_fleet");
        call(get("/api/v1/fleet/fuel-entries"), null).andExpect(status().isOk());
        call(post("/api/v1/fleet/fuel-entries"), "{}").andExpect(status().isForbidden());
    }
}
