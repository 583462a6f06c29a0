package com.clutch.fleet.adapter.in.web.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.fleet.TrackingFixture;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.ResultActions;

/** Tracking, geofences, routes and tours as clients call them. */
class WaysWebTest extends TrackingFixture {

    @BeforeEach
    void isSignedIn() {
        signIn("view_fleet", "manage_fleet", "view_gps_tracking");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fleet/locations", "/operations/fleet-locations", "/ops/fleet-locations"})
    void showsWhereVehiclesAreUnderEachPath(String path) throws Exception {
        var van = vehicle("CAI 1", fleet(90));
        vehicle("CAI 2", null);
        call(post("/api/v1/fleet/locations"), """
                {"points":[{"vehicleId":"%s","lat":30.1,"lng":31.2,"speed":61.5,"heading":270,
                "timestamp":"2026-03-02T07:59:00Z"},{"vehicleId":"%s","latitude":91,"longitude":31}]}
                """.formatted(van, van))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.stored").value(1))
                .andExpect(jsonPath("$.data.refused").value(1))
                .andExpect(jsonPath("$.data.results[0].outcome").value("stored"))
                .andExpect(jsonPath("$.data.results[1].code").value("LOCATION_ABSURD"));
        call(get("/api/v1" + path + "?status=active&q=cai"), null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.pagination.total").value(1))
                .andExpect(jsonPath("$.data[0]._id").value(van.toString()))
                .andExpect(jsonPath("$.data[0].vehicleName").value("Toyota Hiace"))
                .andExpect(jsonPath("$.data[0].status").value("active"))
                .andExpect(jsonPath("$.data[0].latitude").value(30.1))
                .andExpect(jsonPath("$.data[0].lng").value(31.2))
                .andExpect(jsonPath("$.data[0].speed").value(61.5))
                .andExpect(jsonPath("$.data[0].recordedAt").value("2026-03-02T07:59:00Z"));
        var csv = body(call(get("/api/v1" + path).accept("text/csv"), null));
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).startsWith("id,vehicleId,vehicleName,licensePlate,status,fleetId,latitude,longitude");
        call(get("/api/v1" + path + "?sort=secret"), null).andExpect(status().isBadRequest());
    }

    @Test
    void showsATrack() throws Exception {
        var van = vehicle("CAI 1", null);
        var track = "/api/v1/fleet/vehicles/" + van;
        for (var step = 0; step < 5; step++) {
            call(
                            post(track + "/locations"),
                            "{\"latitude\":30,\"longitude\":31.%d,\"recordedAt\":\"2026-03-02T07:0%d:00Z\"}"
                                    .formatted(step, step))
                    .andExpect(status().isCreated());
        }
        call(post(track + "/locations"), "{\"latitude\":30,\"longitude\":31,\"recordedAt\":\"2026-03-02T07:00:00Z\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.stored").value(false));
        call(post(track + "/locations"), "{\"latitude\":30,\"longitude\":31,\"recordedAt\":\"2026-03-02T08:05:01Z\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("LOCATION_IN_FUTURE"));
        call(get(track + "/track?limit=2"), null)
                .andExpect(jsonPath("$.data", hasSize(2)))
                .andExpect(jsonPath("$.pagination.total").value(5));
        call(get(track + "/track?simplify=100"), null)
                .andExpect(jsonPath("$.data", hasSize(2)))
                .andExpect(jsonPath("$.pagination.total").value(2));
        assertThat(body(call(get(track + "/track").accept("text/csv"), null)).lines())
                .hasSize(6);
        call(get(track + "/distance?from=2026-03-02T07:00:00Z&to=2026-03-02T07:02:00Z"), null)
                .andExpect(jsonPath("$.data.points").value(2))
                .andExpect(jsonPath("$.data.distanceKm").value(9.63));
        call(get(track + "/location"), null)
                .andExpect(jsonPath("$.data.longitude").value(31.4));
        call(get(track + "/track?simplify=0"), null).andExpect(status().is(422));
        call(get(track + "/track?from=2026-03-02T07:00:00Z&to=2026-03-02T07:00:00Z"), null)
                .andExpect(status().is(422));
        var nobody = "/api/v1/fleet/vehicles/" + UUID.randomUUID();
        call(get(nobody + "/track"), null).andExpect(status().isNotFound());
        call(get(nobody + "/location"), null).andExpect(status().isNotFound());
    }

    @Test
    void drawsChangesAndRemovesAGeofence() throws Exception {
        var van = vehicle("CAI 1", null);
        var answer = call(post("/api/v1/fleet/geofences"), """
                {"name":"Depot","type":"circle","center":{"lat":30,"lng":31},"radius":500,"vehicleIds":["%s"]}
                """.formatted(van))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith("/api/v1/fleet/geofences/")))
                .andExpect(header().string("ETag", "\"v1\""))
                .andExpect(jsonPath("$.data.center.latitude").value(30.0))
                .andExpect(jsonPath("$.data.active").value(true));
        var path = "/api/v1/fleet/geofences/" + JsonPath.read(body(answer), "$.data.id");
        call(
                        patch(path).header("If-Match", "\"v1\""),
                        "{\"polygon\":[{\"lat\":30,\"lng\":31},{\"lat\":30,\"lng\":32},{\"lat\":31,\"lng\":31},{\"lat\":30,\"lng\":31}]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.type").value("polygon"))
                .andExpect(jsonPath("$.data.vehicleIds", hasSize(1)));
        call(put(path).header("If-Match", "\"v1\""), "{\"name\":\"Yard\"}").andExpect(status().isPreconditionFailed());
        call(put(path), "{\"polygon\":[{\"lat\":30,\"lng\":31},{\"lat\":30,\"lng\":32},{\"lat\":31,\"lng\":31}]}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("GEOFENCE_SHAPE_INVALID"))
                .andExpect(jsonPath("$.errors.polygon").isNotEmpty());
        call(put(path), "{\"radius\":5}").andExpect(status().is(422));
        call(get("/api/v1/fleet/geofences?active=true&q=dep"), null).andExpect(jsonPath("$.data", hasSize(1)));
        call(post("/api/v1/fleet/vehicles/" + van + "/locations"), "{\"latitude\":30.1,\"longitude\":31.1}")
                .andExpect(status().isCreated());
        call(get("/api/v1/fleet/geofences/crossings?kind=entered"), null)
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.data[0].geofenceName").value("Depot"));
        call(delete(path), null).andExpect(status().isOk());
        call(get(path), null).andExpect(status().isNotFound());
    }

    @Test
    void plansARouteAndSendsAVehicleOnIt() throws Exception {
        var van = vehicle("CAI 1", null);
        var answer = call(post("/api/v1/fleet/routes"), """
                {"name":"Delta","start":{"name":"Depot","lat":30,"lng":31},"end":{"lat":30,"lng":31.4},
                "stops":[{"lat":30,"lng":31.3},{"latitude":30,"longitude":31.1,"serviceMinutes":15}]}
                """)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.status").value("planned"))
                .andExpect(jsonPath("$.data.stops", hasSize(2)))
                .andExpect(jsonPath("$.data.distance").isNumber());
        var path = "/api/v1/fleet/routes/" + JsonPath.read(body(answer), "$.data.id");
        call(put(path + "/status"), "{\"status\":\"in_progress\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("ROUTE_WITHOUT_VEHICLE"));
        call(put(path + "/assignment"), "{\"vehicleId\":\"%s\"}".formatted(van))
                .andExpect(jsonPath("$.data.vehicleId").value(van.toString()));
        call(post(path + "/optimise"), "{\"apply\":true}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.tours[0].legs", hasSize(3)))
                .andExpect(jsonPath("$.data.savedPercent").isNumber());
        call(get(path), null).andExpect(jsonPath("$.data.stops[0].longitude").value(31.1));
        call(put(path + "/status"), "{\"status\":\"in_progress\"}").andExpect(status().isOk());
        call(delete(path), null).andExpect(status().isConflict());
        call(put(path + "/status"), "{\"status\":\"completed\"}")
                .andExpect(jsonPath("$.data.endedAt").isNotEmpty());
        call(put(path + "/status"), "{\"status\":\"planned\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.allowed").isArray());
        call(patch(path), "{\"name\":\"Other\"}").andExpect(jsonPath("$.error").value("ROUTE_CLOSED"));
        call(get(path + "/assignments"), null).andExpect(jsonPath("$.data", hasSize(1)));
        call(get("/api/v1/fleet/routes?vehicleId=" + van + "&status=completed"), null)
                .andExpect(jsonPath("$.data", hasSize(1)));
        call(delete(path), null).andExpect(status().isOk());
    }

    @Test
    void ordersStops() throws Exception {
        var van = vehicle("CAI 1", null);
        call(post("/api/v1/fleet/optimize-routes"), """
                {"vehicles":[{"id":"%s"}],"departAt":"2026-03-02T08:00:00Z","destinations":[
                {"id":"far","lat":30,"lng":31.3},{"id":"near","lat":30,"lng":31.1,"serviceMinutes":10}]}
                """.formatted(van))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.tours[0].stops[0].id").value("near"))
                .andExpect(jsonPath("$.data.tours[0].legs[1].from").value("near"))
                .andExpect(jsonPath("$.data.distanceBefore").isNumber())
                .andExpect(jsonPath("$.data.roadFactor").value(1.4));
        call(post("/api/v1/fleet/optimize-routes"), """
                {"vehicles":[{"id":"unknown"}],"destinations":[{"lat":30,"lng":191}]}
                """)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors['vehicles[0].start']").isNotEmpty())
                .andExpect(jsonPath("$.errors['destinations[0]']").isNotEmpty());
        var many = String.join(",", Collections.nCopies(101, "{\"lat\":30,\"lng\":31.3}"));
        call(
                        post("/api/v1/fleet/optimize-routes"),
                        "{\"vehicles\":[{\"id\":\"%s\"}],\"destinations\":[%s]}".formatted(van, many))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("TOUR_TOO_LARGE"));
    }

    private static String body(ResultActions actions) throws Exception {
        var result = actions.andReturn();
        if (result.getRequest().isAsyncStarted()) {
            result.getAsyncResult();
        }
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
