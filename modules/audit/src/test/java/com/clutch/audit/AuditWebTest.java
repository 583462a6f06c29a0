package com.clutch.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.events.Change;
import com.clutch.events.identity.LoginFailed;
import com.clutch.kernel.Actor;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.ResultActions;

class AuditWebTest extends AuditFixture {

    private static final String OFFICE = "view_security_settings";

    @ParameterizedTest
    @ValueSource(strings = {"/audit/logs", "/audit/trail", "/audit-trail", "/security/audit-logs"})
    void answersWhatThePanelReads(String path) throws Exception {
        publish(gadget(by(person), Change.CHANGED, 2, state("Drill", "Omar"), state("Hammer", "Omar")));
        settle();

        trail(path + "?resource=gadget")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.data[0]._id").isNotEmpty())
                .andExpect(jsonPath("$.data[0].timestamp").isNotEmpty())
                .andExpect(jsonPath("$.data[0].userId").value(account.toString()))
                .andExpect(jsonPath("$.data[0].userName").value("mona@clutch.test"))
                .andExpect(jsonPath("$.data[0].userEmail").value("mona@clutch.test"))
                .andExpect(jsonPath("$.data[0].userRole").value("unknown"))
                .andExpect(jsonPath("$.data[0].action").value("gadget_updated"))
                .andExpect(jsonPath("$.data[0].resourceName").value("Hammer"))
                .andExpect(jsonPath("$.data[0].changes[0].before").value("Drill"))
                .andExpect(jsonPath("$.data[0].details.version").value(2))
                .andExpect(jsonPath("$.data[0].ipAddress").value("198.51.100.20"))
                .andExpect(jsonPath("$.data[0].userAgent").value("Mozilla/5.0"))
                .andExpect(jsonPath("$.data[0].sessionId").isNotEmpty())
                .andExpect(jsonPath("$.data[0].severity").value("low"))
                .andExpect(jsonPath("$.data[0].category").value("data_modification"))
                .andExpect(jsonPath("$.data[0].status").value("success"))
                .andExpect(jsonPath("$.data[0].tags").isArray())
                .andExpect(jsonPath("$.data[0].createdAt").isNotEmpty())
                .andExpect(jsonPath("$.pagination.total").value(1));
    }

    @Test
    void filtersAndSearches() throws Exception {
        publish(gadget(by(person), Change.CHANGED, 1, null, state("Drill", null)));
        publish(gadget(by(Actor.system("night job", "c")), Change.DELETED, 3, state("Saw", null), state("Saw", null)));
        publish(new LoginFailed(by(Actor.anonymous("203.0.113.5", null, "c")), null, "wrong_password"));
        settle();

        for (var query : List.of(
                "userId=" + account + "&module=unheardof",
                "action=gadget_deleted",
                "category=authentication&module=identity",
                "status=failure&module=identity",
                "severity=medium&module=unheardof",
                "q=drill",
                "q=dri*",
                "q=night gadget",
                "q=203.0.113.5",
                "resource=gadget&from=2020-01-01T00:00:00Z&to=2100-01-01T00:00:00Z&sort=timestamp&limit=1&q=saw")) {
            trail("/audit/logs?" + query)
                    .andExpect(jsonPath("$.pagination.total").value(1));
        }
        trail("/audit/logs?q=dri").andExpect(jsonPath("$.data", hasSize(0)));
        trail("/audit/logs?from=2100-01-01T00:00:00Z").andExpect(jsonPath("$.data", hasSize(0)));
        trail("/audit/logs?sort=colour").andExpect(status().isBadRequest());
        trail("/audit/logs?severity=huge").andExpect(status().isBadRequest());
    }

    @Test
    void readingTheTrailStandsInTheTrail() throws Exception {
        trail("/audit/logs?q=secretly&severity=low");
        call(get("/api/v1/audit/logs").accept("text/csv"), null, "view_audit_trail")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("userEmail")));
        settle();

        assertThat(entries("action = 'audit_trail_read'")).hasSize(2);
        assertThat(entries("action = 'audit_trail_read'").getFirst().get("details", String.class))
                .contains("\"filters\":[\"severity\"]")
                .doesNotContain("secretly");
        assertThat(entries("action = 'list_exported'").getFirst().get("details", String.class))
                .contains("\"route\":\"/api/v1/audit/logs\"", "\"complete\":true");
    }

    @Test
    void aDeniedCallStandsInTheTrailOnceHoweverOftenItIsRepeated() throws Exception {
        for (var attempt = 0; attempt < 25; attempt++) {
            call(get("/api/v1/audit/chain/checkpoints"), null, "view_fleet").andExpect(status().isForbidden());
        }
        // What other tests were refused may be told at this moment too.
        var mine = "action = 'request_denied' and details like '%/checkpoints%'";
        eventually(() -> !entries(mine).isEmpty());

        var found = entries(mine);
        assertThat(found).hasSizeLessThan(3);
        assertThat(found.getFirst().get("details", String.class))
                .contains(
                        "\"code\":\"PERMISSION_MISSING\"",
                        "\"status\":403",
                        "\"route\":\"/api/v1/audit/chain/checkpoints\"");
        assertThat(found.getFirst().get("actor_name")).isEqualTo("mona@clutch.test");
        assertThat(found.getFirst().get("outcome")).isEqualTo("FAILURE");

        call(post("/api/v1/security/alerts/" + account + "/investigate"), null, OFFICE)
                .andExpect(status().isNotFound());
        eventually(() -> entries("action = 'request_failed' and details like '%/{id}/investigate%'")
                        .size()
                == 1);
    }

    @Test
    void securityEventsAreTakenOnAndResolved() throws Exception {
        publish(new LoginFailed(by(Actor.anonymous("203.0.113.5", "curl", "c")), null, "wrong_password"));
        settle();

        for (var path : List.of("/audit/security-events", "/security/events", "/audit-trail/security")) {
            trail(path)
                    .andExpect(jsonPath("$.data", hasSize(1)))
                    .andExpect(jsonPath("$.data[0].eventType").value("login_failed"))
                    .andExpect(jsonPath("$.data[0].severity").value("medium"))
                    .andExpect(jsonPath("$.data[0].source").value("203.0.113.5"))
                    .andExpect(jsonPath("$.data[0].description").value("Login failed by anonymous from 203.0.113.5."))
                    .andExpect(jsonPath("$.data[0].status").value("open"))
                    .andExpect(jsonPath("$.data[0].assignedTo").value(""));
        }
        String id = JsonPath.read(
                trail("/security/events").andReturn().getResponse().getContentAsString(), "$.data[0].id");
        call(post("/api/v1/security/events/" + id + "/assign"), "{}", OFFICE, "view_audit_trail")
                .andExpect(jsonPath("$.data.assignedTo").value(account.toString()));
        call(post("/api/v1/security/events/" + id + "/resolve"), "{\"resolution\":\"A typo.\"}", OFFICE)
                .andExpect(jsonPath("$.data.status").value("resolved"))
                .andExpect(jsonPath("$.data.version").value(2));
        call(post("/api/v1/security/events/" + id + "/resolve"), "{}", OFFICE).andExpect(status().isConflict());
        trail("/security/events?caseStatus=open").andExpect(jsonPath("$.data[?(@.id=='" + id + "')]", hasSize(0)));
        trail("/security/events?caseStatus=resolved").andExpect(jsonPath("$.data", hasSize(1)));
        settle();
        assertThat(entries("action like 'security_case_%'")).hasSize(2);
    }

    @Test
    void peopleMayWriteWhatNoModuleTells() throws Exception {
        call(
                        post("/api/v1/audit/security-events"),
                        "{\"action\":\"Door left open\",\"resource\":\"server room\",\"severity\":\"high\","
                                + "\"details\":{\"floor\":2}}",
                        "view_audit_trail")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.eventType").value("door_left_open"))
                .andExpect(jsonPath("$.data.details.floor").value(2));
        call(post("/api/v1/audit/logs"), "{\"action\":\"\",\"resource\":\"x\"}", "view_audit_trail")
                .andExpect(status().is(422));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit/user-activities", "/users/activities", "/audit-trail/user-activity"})
    void showsWhatPeopleDo(String path) throws Exception {
        publish(gadget(by(person), Change.CHANGED, 1, null, state("Drill", null)));
        publish(gadget(by(Actor.system("night job", "c")), Change.CHANGED, 1, null, state("Saw", null)));
        settle();

        trail(path + "?module=unheardof")
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.data[0].activity").value("gadget_created"))
                .andExpect(jsonPath("$.data[0].status").value("active"))
                .andExpect(jsonPath("$.data[0].userEmail").value("mona@clutch.test"))
                .andExpect(jsonPath("$.data[0].sessionId").isNotEmpty());
        trail("/audit/user-activity/" + account + "/summary")
                .andExpect(jsonPath("$.data.userId").value(account.toString()))
                .andExpect(jsonPath("$.data.entries").isNumber());
    }

    @Test
    void anEmptyTrailGivesZeros() throws Exception {
        trail("/audit/statistics")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.totalEvents").value(0))
                .andExpect(jsonPath("$.data.successRate").value(1.0));
        trail("/audit/compliance-report").andExpect(status().is(422));
        trail("/audit/compliance-report?from=2026-02-01&to=2026-01-01").andExpect(status().is(422));
        trail("/audit/compliance-report?from=2026-01-01&to=2026-12-31")
                .andExpect(jsonPath("$.data.summary.totalEvents").value(0))
                .andExpect(jsonPath("$.data.status").value("non_compliant"))
                .andExpect(jsonPath("$.data.checks", hasSize(6)));
    }

    @Test
    void aReportIsCompliantWhenEverythingHolds() throws Exception {
        publish(gadget(by(person), Change.CHANGED, 1, null, state("Drill", null)));
        settle();
        sealing.checkpoint();
        sealing.anchor();
        call(post("/api/v1/audit/chain/verify"), null, "view_audit_trail")
                .andExpect(jsonPath("$.data.intact").value(true))
                .andExpect(jsonPath("$.data.anchored").value(true));

        trail("/audit/compliance-report?from=2026-01-01&to=2027-12-31")
                .andExpect(jsonPath("$.data.score").value(100))
                .andExpect(jsonPath("$.data.status").value("compliant"));
        trail("/audit/chain")
                .andExpect(jsonPath("$.data.lastVerification.intact").value(true));
        trail("/audit/chain/checkpoints")
                .andExpect(jsonPath("$.data[0].anchored").value(true));
    }

    private ResultActions trail(String path) throws Exception {
        return call(get("/api/v1" + path), null, "view_audit_trail");
    }
}
