package com.clutch.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.events.identity.LoginFailed;
import com.clutch.kernel.Actor;
import com.clutch.testing.TestDatabase;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SecurityWebTest extends AuditFixture {

    @Test
    void blocksAnAddressAtTheEdge() throws Exception {
        var created = office(post("/api/v1/security/block-ip"), """
                {"ipAddress":"203.0.113.66","reason":"Brute force","duration":60}""")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/api/v1/security/blocked-ips/")))
                .andExpect(jsonPath("$.data.status").value("active"))
                .andExpect(jsonPath("$.data.durationMinutes").value(60));
        String id = JsonPath.read(created.andReturn().getResponse().getContentAsString(), "$.data.id");

        from("203.0.113.66")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("ADDRESS_BLOCKED"));
        from("203.0.113.67").andExpect(status().isOk());
        office(post("/api/v1/security/blocked-ips"), "{\"ipAddress\":\"203.0.113.66\",\"reason\":\"Twice\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("ADDRESS_ALREADY_BLOCKED"));
        office(post("/api/v1/security/blocked-ips"), "{\"ipAddress\":\"198.51.100.20\",\"reason\":\"Me\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("ADDRESS_PROTECTED"));

        office(patch("/api/v1/security/blocked-ips/" + id).header("If-Match", "\"v1\""), "{\"permanent\":true}")
                .andExpect(jsonPath("$.data.expiresAt").isEmpty())
                .andExpect(jsonPath("$.data.version").value(2));
        office(get("/api/v1/security/blocked-ips?active=true&address=203.0.113.66"), null)
                .andExpect(jsonPath("$.data", hasSize(1)));
        office(delete("/api/v1/security/blocked-ips/" + id), null).andExpect(status().isOk());
        from("203.0.113.66").andExpect(status().isOk());
        office(delete("/api/v1/security/blocked-ips/" + id), null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("BLOCK_ENDED"));
    }

    @Test
    void threatsAreHandledInTheWordsOfThePanel() throws Exception {
        for (var attempt = 0; attempt < 10; attempt++) {
            publish(new LoginFailed(by(Actor.anonymous("203.0.113.5", null, "c")), null, "wrong_password"));
        }
        settle();
        var list = office(get("/api/v1/security/threat-events"), null)
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.data[0].threatType").value("brute_force_address"))
                .andExpect(jsonPath("$.data[0].status").value("active"))
                .andExpect(jsonPath("$.data[0].confidence").value(0.5));
        String id = JsonPath.read(list.andReturn().getResponse().getContentAsString(), "$.data[0].id");

        act(id, "investigate").andExpect(jsonPath("$.data.status").value("investigating"));
        act(id, "block").andExpect(jsonPath("$.data.status").value("contained"));
        act(id, "dismiss").andExpect(jsonPath("$.data.status").value("false_positive"));
        act(id, "investigate").andExpect(status().isConflict());
        office(get("/api/v1/security/alerts?status=resolved"), null).andExpect(jsonPath("$.data", hasSize(1)));
        office(get("/api/v1/security/threat-patterns"), null)
                .andExpect(jsonPath("$.data", hasSize(7)))
                .andExpect(jsonPath("$.data[0].falsePositiveRate").value(1.0));
        office(get("/api/v1/admin/fraud/events"), null)
                .andExpect(jsonPath("$.data[0].type").value("account_takeover"));
        office(get("/api/v1/admin/fraud/rules"), null)
                .andExpect(jsonPath("$.data[0].triggerCount").value(1));
        office(get("/api/v1/security/threat-patterns?limit=2&page=4"), null)
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.pagination.total").value(7));
        office(get("/api/v1/admin/fraud/rules?sort=name"), null).andExpect(status().isBadRequest());
        var csv = office(get("/api/v1/admin/fraud/rules").accept("text/csv"), null);
        assertThat(csv.andReturn().getResponse().getContentAsString().lines()).hasSize(8);
        TestDatabase.dsl().execute("delete from platform.blocked_address");
    }

    private ResultActions act(String id, String what) throws Exception {
        return office(post("/api/v1/security/threat-events/" + id + "/actions"), "{\"actionType\":\"" + what + "\"}");
    }

    private ResultActions office(MockHttpServletRequestBuilder request, String body) throws Exception {
        return call(request, body, "view_security_settings");
    }

    private ResultActions from(String address) throws Exception {
        return web.perform(get("/api/v1/audit/chain")
                .header("Authorization", "Bearer " + token("view_audit_trail"))
                .with(it -> {
                    it.setRemoteAddr(address);
                    return it;
                }));
    }
}
