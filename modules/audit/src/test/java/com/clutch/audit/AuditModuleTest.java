package com.clutch.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.clutch.events.audit.AlertChanged;
import com.clutch.events.audit.AuditTrailRead;
import com.clutch.events.audit.AuditTrailShortened;
import com.clutch.events.audit.BlockedAddressChanged;
import com.clutch.events.audit.SecurityCaseChanged;
import com.clutch.events.identity.LoginFailed;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.kernel.Actor;
import com.clutch.testing.TestDatabase;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;

/** What the module tells over the real registry, and what it answers when asked; EverythingTest shows what it hears. */
class AuditModuleTest extends AuditFixture {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String[] OFFICE = {"view_audit_trail", "view_security_settings", "manage_security_settings"};

    @Test
    void tellsOfAlertsAndOfThemAgain(Scenario scenario) {
        scenario.stimulate(this::attack)
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(AlertChanged.class)
                .toArriveAndVerify(event -> assertThat(event.state().ip()).isEqualTo("203.0.113.77"));
        answers(scenario, AlertChanged.TOPIC);
    }

    @Test
    void tellsOfBlockedAddressesAndOfThemAgain(Scenario scenario) {
        scenario.stimulate(() -> sent("/security/block-ip", """
                        {"ipAddress":"203.0.113.66","reason":"Brute force","duration":60}"""))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(BlockedAddressChanged.class)
                .toArriveAndVerify((event, id) -> {
                    assertThat(event.aggregateId()).hasToString(id);
                    assertThat(event.changes()).isNotEmpty();
                });
        answers(scenario, BlockedAddressChanged.TOPIC);
    }

    @Test
    void tellsOfSecurityEventsThatSomebodyDealsWithAndOfThemAgain(Scenario scenario) {
        var id = sent(
                "/audit/security-events",
                "{\"action\":\"Door left open\",\"resource\":\"office\",\"severity\":\"high\"}");
        scenario.stimulate(() -> sent("/audit/security-events/" + id + "/resolve", "{\"resolution\":\"closed\"}"))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(SecurityCaseChanged.class)
                .toArriveAndVerify(event -> {
                    assertThat(event.aggregateId()).hasToString(id);
                    assertThat(event.state().resolution()).isEqualTo("closed");
                });
        answers(scenario, SecurityCaseChanged.TOPIC);
    }

    @Test
    void tellsWhoReadsTheTrail(Scenario scenario) {
        scenario.stimulate(() -> read("/audit/logs?action=login_failed"))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(AuditTrailRead.class)
                .toArriveAndVerify(event -> {
                    assertThat(event.header().actorId()).isEqualTo(account);
                    assertThat(event.filters()).contains("action");
                });
    }

    @Test
    void tellsThatAMonthIsNotKeptAnyLonger(Scenario scenario) {
        TestDatabase.dsl().execute("select audit.ensure_partition('entry', '2020-01-01')");
        TestDatabase.dsl().execute("select audit.ensure_partition('seal', '2020-01-01')");
        // It does nothing while somebody seals.
        scenario.stimulate(() -> await().atMost(PATIENCE).until(retention::shorten))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(AuditTrailShortened.class)
                .toArriveAndVerify(event -> assertThat(event.before()).isEqualTo("2020-02-01T00:00:00Z"));
    }

    private void attack() {
        var stranger = Actor.anonymous("203.0.113.77", "curl", "call-9");
        for (var attempt = 0; attempt < 10; attempt++) {
            publish(new LoginFailed(by(stranger), null, "wrong_password"));
        }
    }

    private void answers(Scenario scenario, String topic) {
        var request = UUID.randomUUID();
        scenario.stimulate(() -> publish(new SnapshotRequested(by(person), request, topic)))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(SnapshotCompleted.class)
                .matching(event -> event.requestId().equals(request))
                .toArriveAndVerify(event -> assertThat(event.count()).isEqualTo(1));
    }

    private String sent(String path, String json) {
        try {
            var response =
                    call(post("/api/v1" + path), json, OFFICE).andReturn().getResponse();
            assertThat(response.getStatus()).as(response.getContentAsString()).isBetween(200, 201);
            return JsonPath.read(response.getContentAsString(), "$.data.id");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int read(String path) {
        try {
            return call(get("/api/v1" + path), null, OFFICE)
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
