package com.clutch.fleet.adapter.in.web.maintenance;

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

import com.clutch.fleet.MaintenanceFixture;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MaintenanceWebTest extends MaintenanceFixture {

    @BeforeEach
    void isSignedIn() {
        signIn("view_fleet", "manage_fleet");
    }

    @Test
    void plansSchedulesAndCompletes() throws Exception {
        var vehicle = hiace("ABC 123");
        var plan = id(call(
                        post("/api/v1/fleet/service-plans"),
                        "{\"vehicleId\":\"%s\",\"name\":\"Oil\",\"everyKm\":10000,\"everyDays\":180}"
                                .formatted(vehicle))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"v1\""))
                .andExpect(jsonPath("$.data.nextDueOdometer").value(10000))
                .andExpect(jsonPath("$.data.vehicleName").value("Toyota Hiace")));
        call(patch("/api/v1/fleet/maintenance/schedules/" + plan).header("If-Match", "\"v1\""), "{\"everyDays\":90}")
                .andExpect(jsonPath("$.data.everyKm").value(10000))
                .andExpect(jsonPath("$.data.everyDays").value(90));
        call(put("/api/v1/fleet/service-plans/" + plan).header("If-Match", "\"v1\""), "{\"everyDays\":60}")
                .andExpect(status().isPreconditionFailed());
        var order = id(call(post("/api/v1/fleet/maintenance/tasks"), """
                        {"vehicleId":"%s","planId":"%s","scheduledDate":"2026-03-05T08:00:00Z","description":"Change the oil",
                         "parts":[{"name":"Oil","quantity":4.5,"unitPrice":100}]}
                        """.formatted(vehicle, plan))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/api/v1/fleet/work-orders/")))
                .andExpect(jsonPath("$.data.status").value("scheduled"))
                .andExpect(jsonPath("$.data.title").value("Oil"))
                .andExpect(jsonPath("$.data._id").isNotEmpty()));
        var path = "/api/v1/fleet/work-orders/" + order;
        call(post(path + "/complete"), "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("ILLEGAL_TRANSITION"))
                .andExpect(jsonPath("$.state").value("scheduled"));
        call(post(path + "/start"), "{\"vehicleToMaintenance\":true}")
                .andExpect(jsonPath("$.data.status").value("in_progress"));
        call(get("/api/v1/fleet/vehicles/" + vehicle), null)
                .andExpect(jsonPath("$.data.status").value("maintenance"));
        call(post(path + "/complete"), "{\"mileage\":8000,\"labourHours\":2,\"labourRate\":150}")
                .andExpect(jsonPath("$.data.status").value("completed"))
                .andExpect(jsonPath("$.data.cost").value(750.0));
        call(get("/api/v1/fleet/vehicles/" + vehicle), null)
                .andExpect(jsonPath("$.data.status").value("active"))
                .andExpect(jsonPath("$.data.mileage").value(8000.0));
        call(get("/api/v1/fleet/maintenance/schedules?vehicleId=" + vehicle), null)
                .andExpect(jsonPath("$.data[0].nextDueOdometer").value(18000.0));
        call(delete(path), null).andExpect(status().isConflict());
        call(delete("/api/v1/fleet/service-plans/" + plan), null)
                .andExpect(jsonPath("$.data.id").value(plan));
    }

    @Test
    void takesLimitsOfPlansAwayWithNull() throws Exception {
        var plan = id(call(
                post("/api/v1/fleet/service-plans"),
                "{\"vehicleId\":\"%s\",\"name\":\"Oil\",\"everyKm\":10000,\"everyDays\":180}"
                        .formatted(hiace("ABC 123"))));
        var path = "/api/v1/fleet/service-plans/" + plan;
        call(patch(path), "{\"everyKm\":null}")
                .andExpect(jsonPath("$.data.everyKm").isEmpty())
                .andExpect(jsonPath("$.data.everyDays").value(180))
                .andExpect(jsonPath("$.data.nextDueOdometer").isEmpty());
        call(patch(path), "{\"everyDays\":null}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.everyKm").isNotEmpty());
        call(patch(path), "{\"everyDays\":0}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.everyDays").isNotEmpty());
        call(get(path), null)
                .andExpect(jsonPath("$.data.everyDays").value(180))
                .andExpect(jsonPath("$.data.version").value(2));
        var template = id(call(
                post("/api/v1/fleet/service-plan-templates"),
                "{\"name\":\"Oil\",\"make\":\"Toyota\",\"model\":\"Hiace\",\"everyKm\":10000,\"everyDays\":180}"));
        call(patch("/api/v1/fleet/service-plan-templates/" + template), "{\"model\":null,\"everyDays\":null}")
                .andExpect(jsonPath("$.data.make").value("Toyota"))
                .andExpect(jsonPath("$.data.model").isEmpty())
                .andExpect(jsonPath("$.data.everyKm").value(10000))
                .andExpect(jsonPath("$.data.everyDays").isEmpty());
    }

    @Test
    void schedulesUnderTheBareWordOfOlderClients() throws Exception {
        var vehicle = hiace("ABC 123");
        var order = id(call(post("/api/v1/fleet/maintenance"), """
                        {"vehicleId":"%s","type":"inspection","description":"Look at the brakes",
                         "scheduledDate":"2026-03-05T08:00:00Z"}
                        """.formatted(vehicle))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.title").value("Look at the brakes")));
        call(get("/api/v1/fleet/work-orders/" + order), null)
                .andExpect(jsonPath("$.data.type").value("inspection"));
        call(get("/api/v1/fleet/vehicles/" + vehicle), null)
                .andExpect(jsonPath("$.data.nextMaintenance").value("2026-03-05T08:00:00Z"));
    }

    @Test
    void filtersSearchesSortsAndExports() throws Exception {
        var vehicle = hiace("ABC 123");
        for (var title : new String[] {"Front brakes", "Rear tyres", "=Oil"}) {
            call(
                    post("/api/v1/fleet/work-orders"),
                    "{\"vehicleId\":\"%s\",\"title\":\"%s\",\"type\":\"repair\",\"priority\":\"high\",\"scheduledDate\":\"2026-03-01T08:00:00Z\"}"
                            .formatted(vehicle, title));
        }
        call(get("/api/v1/fleet/work-orders?q=tyre rear&status=scheduled&type=repair"), null)
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.data[0].overdue").value(true));
        call(get("/api/v1/fleet/work-orders?priority=low"), null).andExpect(jsonPath("$.data", hasSize(0)));
        call(get("/api/v1/fleet/work-orders?sort=title&limit=1"), null)
                .andExpect(jsonPath("$.data[0].title").value("=Oil"))
                .andExpect(jsonPath("$.pagination.total").value(3));
        call(get("/api/v1/fleet/work-orders?sort=secret"), null).andExpect(status().isBadRequest());
        var csv = call(get("/api/v1/fleet/work-orders?sort=title").accept("text/csv"), null)
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).contains("'=Oil").contains("technician.name");
        call(
                        post("/api/v1/fleet/work-orders/bulk-cancel"),
                        "{\"ids\":[\"%s\"],\"reason\":\"x\"}".formatted(new UUID(0, 9)))
                .andExpect(jsonPath("$.data[0].code").value("NOT_FOUND"));
        call(post("/api/v1/fleet/work-orders/bulk-reschedule"), "{\"ids\":[\"%s\"]}".formatted(new UUID(0, 9)))
                .andExpect(status().is(422));
    }

    @Test
    void namesWhatIsWrong() throws Exception {
        var vehicle = hiace("ABC 123");
        call(post("/api/v1/fleet/work-orders"), "{\"title\":\"x\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.vehicleId").isNotEmpty());
        call(post("/api/v1/fleet/work-orders"), "{\"vehicleId\":\"%s\",\"title\":\"x\"}".formatted(vehicle))
                .andExpect(jsonPath("$.errors.scheduledDate").isNotEmpty());
        call(
                        post("/api/v1/fleet/work-orders"),
                        "{\"vehicleId\":\"%s\",\"parts\":[{\"name\":\"x\",\"quantity\":1e-999,\"unitPrice\":1.999}]}"
                                .formatted(vehicle))
                .andExpect(status().is(422));
        call(post("/api/v1/fleet/service-plans"), "{\"vehicleId\":\"%s\",\"name\":\"Oil\"}".formatted(vehicle))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.everyKm").isNotEmpty());
        decommission(vehicle);
        call(
                        post("/api/v1/fleet/work-orders"),
                        "{\"vehicleId\":\"%s\",\"title\":\"x\",\"scheduledDate\":\"2026-03-05T08:00:00Z\"}"
                                .formatted(vehicle))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("VEHICLE_LEFT_FLEET"));
        call(get("/api/v1/fleet/work-orders/nonsense"), null).andExpect(status().isNotFound());
        signIn("view_fleet");
        call(post("/api/v1/fleet/technicians"), "{\"name\":\"Omar\"}").andExpect(status().isForbidden());
    }

    @Test
    void keepsTechniciansAndTemplates() throws Exception {
        hiace("ABC 123");
        call(post("/api/v1/fleet/technicians"), "{\"name\":\"Omar\",\"skills\":[\"Brakes\"],\"hourlyRate\":150}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.availability").value("available"));
        call(get("/api/v1/fleet/technicians?availability=available&skill=BRAKES"), null)
                .andExpect(jsonPath("$.data", hasSize(1)));
        call(get("/api/v1/fleet/technicians?availability=busy"), null).andExpect(jsonPath("$.data", hasSize(0)));
        var template = id(call(
                post("/api/v1/fleet/service-plan-templates"),
                "{\"name\":\"Oil\",\"make\":\"Toyota\",\"everyDays\":90}"));
        call(post("/api/v1/fleet/service-plan-templates/" + template + "/apply"), null)
                .andExpect(jsonPath("$.data.created").value(1));
        call(get("/api/v1/fleet/service-plan-templates"), null)
                .andExpect(jsonPath("$.data[0].plans").value(1));
    }

    @Test
    void answersTheForecastAsTheWidgetReadsIt() throws Exception {
        var vehicle = hiace("ABC 123");
        call(
                post("/api/v1/fleet/service-plans"),
                "{\"vehicleId\":\"%s\",\"name\":\"Oil\",\"everyDays\":20}".formatted(vehicle));
        call(get("/api/v1/fleet/maintenance/forecast?days=30"), null)
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.data[0].vehicleId").value(vehicle.toString()))
                .andExpect(jsonPath("$.data[0].vehicleName").value("Toyota Hiace"))
                .andExpect(jsonPath("$.data[0].predictedDate").value("2026-03-22T08:00:00Z"))
                .andExpect(jsonPath("$.data[0].confidence").value(50))
                .andExpect(jsonPath("$.data[0].reason").isNotEmpty())
                .andExpect(jsonPath("$.data[0].factors[0].kind").value("plan_date"));
        call(get("/api/v1/fleet/maintenance/forecast?days=10"), null).andExpect(jsonPath("$.data", hasSize(0)));
        call(get("/api/v1/fleet/maintenance/forecast?days=0"), null).andExpect(status().is4xxClientError());
        call(get("/api/v1/fleet/maintenance/forecast/back-test?leadDays=14"), null)
                .andExpect(jsonPath("$.data.leadDays").value(14))
                .andExpect(jsonPath("$.data.services").value(0));
    }
}
