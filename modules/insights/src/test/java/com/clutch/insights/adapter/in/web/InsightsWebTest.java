package com.clutch.insights.adapter.in.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.insights.application.FactHearing;
import com.clutch.insights.domain.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Users as the panel reads them. */
class InsightsWebTest extends AnalystWebTest {

    @Autowired
    private FactHearing hearing;

    @Test
    void answersRolesCohortsAndOnboardingInTheShapeOfThePanel() throws Exception {
        tell(1, "customer", 0);
        tell(2, "customer", 0);
        tell(3, "hr", 0);
        call(get("/api/v1/analytics/role-distribution"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.roles", hasSize(2)))
                .andExpect(jsonPath("$.data.roles[0].role").value("customer"))
                .andExpect(jsonPath("$.data.roles[0].count").value(2))
                .andExpect(jsonPath("$.data.roles[0].percentage").value(66.7));
        call(get("/api/v1/analytics/user-growth-cohort"))
                .andExpect(jsonPath("$.data.cohorts", hasSize(12)))
                .andExpect(jsonPath("$.data.cohorts[11].month").value("2026-03"))
                .andExpect(jsonPath("$.data.cohorts[11].newUsers").value(3))
                .andExpect(jsonPath("$.data.cohorts[11].retained").value(0))
                .andExpect(jsonPath("$.data.cohorts[11].retentionRate").value(0.0));
        call(get("/api/v1/analytics/onboarding-completion"))
                .andExpect(jsonPath("$.data.total").value(3))
                .andExpect(jsonPath("$.data.completed").value(0))
                .andExpect(jsonPath("$.data.steps[0].step").value("Registered"))
                .andExpect(jsonPath("$.data.steps[0].completionRate").value(100.0));
    }

    @Test
    void listsTheRisksTheHighestFirst() throws Exception {
        tell(1, "customer", 45);
        tell(2, "hr", 90);
        tell(3, "hr", 1);
        call(get("/api/v1/business-intelligence/churn-risk"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pagination.total").value(2))
                .andExpect(jsonPath("$.data[*].riskScore", contains(80.0, 63.0)))
                .andExpect(jsonPath("$.data[0].userId").value(new UUID(1, 2).toString()))
                .andExpect(jsonPath("$.data[0].userName").value("Mona"))
                .andExpect(jsonPath("$.data[0].confidence").value(70.0))
                .andExpect(jsonPath("$.data[0].factors[0]").value("No session since registration 90 days ago"))
                .andExpect(jsonPath("$.data[0].contributions[0].contribution").value(60.0))
                .andExpect(jsonPath("$.data[0].predictedChurnDate").value("2026-02-13"));
        call(get("/api/v1/business-intelligence/churn-risk?minScore=0&role=hr&sort=riskScore&limit=1"))
                .andExpect(jsonPath("$.pagination.total").value(2))
                .andExpect(jsonPath("$.data[*].userId", contains(new UUID(1, 3).toString())));
        call(get("/api/v1/business-intelligence/churn-risk?minScore=101")).andExpect(status().is4xxClientError());
        call(get("/api/v1/business-intelligence/churn-risk").accept("text/csv"))
                .andExpect(content().string(containsString("riskScore")));
        signIn("view_analytics");
        call(get("/api/v1/business-intelligence/churn-risk")).andExpect(status().isForbidden());
    }

    @Test
    void answersPulseMarginMetricsAndOutlookInTheShapeOfThePanel() throws Exception {
        tell(1, "customer", 0);
        hearing.hear(new Fact.Payment(new UUID(7, 1), 1, false, new UUID(1, 1), 12_550, NOON, "card"), NOON);
        call(get("/api/v1/business-intelligence/operational-pulse"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.newUsers").value(0))
                .andExpect(jsonPath("$.data.userGrowth").value(0.0))
                .andExpect(jsonPath("$.data.activeSessions").value(0))
                .andExpect(jsonPath("$.data.activeVehicles").value(0))
                .andExpect(jsonPath("$.data.efficiency").value(0.0))
                .andExpect(jsonPath("$.data.revenueImpact").value(125.5))
                .andExpect(jsonPath("$.data.revenueGrowth").value(100.0))
                .andExpect(jsonPath("$.data.conversionRate").value(0.0));
        call(get("/api/v1/business-intelligence/revenue-cost-margin?period=30d"))
                .andExpect(jsonPath("$.data.revenue").value(125.5))
                .andExpect(jsonPath("$.data.costs").value(0.0))
                .andExpect(jsonPath("$.data.margin").value(100.0))
                .andExpect(jsonPath("$.data.breakdown.fleet").value(0.0))
                .andExpect(jsonPath("$.data.breakdown.infrastructure").value(0.0))
                .andExpect(jsonPath("$.data.breakdown.maintenance").value(0.0))
                .andExpect(jsonPath("$.data.breakdown.other").value(0.0))
                .andExpect(jsonPath("$.data.costGrowth").value(0.0));
        call(get("/api/v1/business-intelligence/revenue-cost-margin?period=8d"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.timeRange").isNotEmpty());
        call(get("/api/v1/dashboard/metrics?timeRange=90d"))
                .andExpect(jsonPath("$.data.timeRange").value("90d"))
                .andExpect(
                        jsonPath("$.data.metrics[?(@.id == 'revenue')].value").value(125.5));
        call(get("/api/v1/dashboard/overview"))
                .andExpect(jsonPath("$.data.revenue.amount").value(125.5))
                .andExpect(jsonPath("$.data.revenue.payments").value(1))
                .andExpect(jsonPath("$.data.users.total").value(0))
                .andExpect(jsonPath("$.data.days").value(30));
        call(get("/api/v1/analytics/metrics"))
                .andExpect(jsonPath("$.data[0].id").value("total_users"))
                .andExpect(jsonPath("$.data[0].changeType").value("stable"))
                .andExpect(jsonPath("$.data[0].unit").value("number"))
                .andExpect(jsonPath("$.data[0].category").value("users"));
        call(get("/api/v1/business-intelligence/top-enterprise-clients?limit=10"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data", hasSize(0)));
        call(get("/api/v1/business-intelligence/top-enterprise-clients?limit=21"))
                .andExpect(status().is4xxClientError());
        call(post("/api/v1/business-intelligence/revenue-forecast/back-test"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.enoughHistory").value(false));
        for (var path : List.of("revenue-forecast", "ai-revenue-forecast")) {
            call(get("/api/v1/business-intelligence/" + path))
                    .andExpect(jsonPath("$.data", hasSize(90)))
                    .andExpect(jsonPath("$.data[0].period").value("2026-03-16"))
                    .andExpect(jsonPath("$.data[0].base").isNumber())
                    .andExpect(jsonPath("$.data[0].optimistic").isNumber())
                    .andExpect(jsonPath("$.data[0].pessimistic").isNumber())
                    .andExpect(jsonPath("$.data[0].confidence").isNumber())
                    .andExpect(jsonPath("$.data[0].factors[0]").isNotEmpty())
                    .andExpect(jsonPath("$.currency").value("EGP"))
                    .andExpect(jsonPath("$.forecast.model").value("none"));
        }
        call(get("/api/v1/business-intelligence/revenue-forecast/back-test"))
                .andExpect(jsonPath("$.data.origins").value(0));
    }

    @Test
    void showsWhatHappenedLatelyTheLastFirst() throws Exception {
        tell(1, "hr", 0);
        hearing.hear(new Fact.AccountStatus(new UUID(1, 1), 1, null, "pending", at(1)), NOON);
        hearing.hear(new Fact.AccountStatus(new UUID(1, 1), 2, "pending", "active", at(2)), NOON);
        hearing.hear(new Fact.VehicleStatus(new UUID(2, 1), 1, null, "active", at(3)), NOON);
        hearing.hear(new Fact.Session(new UUID(3, 1), 1, new UUID(1, 1), at(4), null, "mobile", "standard"), NOON);
        hearing.hear(new Fact.Payment(new UUID(7, 1), 1, false, new UUID(1, 1), 12_550, at(5), "card"), NOON);
        hearing.hear(new Fact.Payment(new UUID(7, 2), 1, false, new UUID(1, 1), 12_550, null, "card"), NOON);
        hearing.hear(new Fact.Refund(new UUID(8, 1), new UUID(7, 1), new UUID(1, 1), 50, at(6)), NOON);
        call(get("/api/v1/dashboard/recent-activity"))
                .andExpect(status().isOk())
                .andExpect(jsonPath(
                        "$.data[*].title",
                        contains(
                                "A payment was given back",
                                "A payment was completed",
                                "Mona signed in",
                                "A vehicle was added as active",
                                "Mona went from pending to active",
                                "Mona was registered as pending")))
                .andExpect(jsonPath("$.data[1].type").value("payment"))
                .andExpect(jsonPath("$.data[1].amount").value(125.5))
                .andExpect(jsonPath("$.data[2].subjectId").value(new UUID(1, 1).toString()));
        call(get("/api/v1/dashboard/recent-activity?limit=2")).andExpect(jsonPath("$.data", hasSize(2)));
        call(get("/api/v1/dashboard/recent-activity?limit=101")).andExpect(status().is4xxClientError());
    }

    private static Instant at(int second) {
        return NOON.plusSeconds(second);
    }

    @Test
    void setsATargetAndShowsAlerts() throws Exception {
        call(put("/api/v1/dashboard/kpi-targets/total_users"), "{\"target\": 5, \"direction\": \"at_least\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.version").value(1))
                .andExpect(jsonPath("$.data.kpi").value("total_users"))
                .andExpect(jsonPath("$.data.status").value("off_track"));
        call(put("/api/v1/dashboard/kpi-targets/total_users").header("If-Match", "\"v7\""), "{\"target\": 6}")
                .andExpect(status().isPreconditionFailed());
        call(put("/api/v1/dashboard/kpi-targets/total_users"), "{\"tolerance\": 101}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.tolerance").isNotEmpty());
        call(get("/api/v1/dashboard/kpi-targets")).andExpect(jsonPath("$.data", hasSize(1)));
        call(get("/api/v1/dashboard/kpi-alerts?open=true")).andExpect(jsonPath("$.data", hasSize(0)));
        call(post("/api/v1/dashboard/kpi-alerts/" + new UUID(1, 1) + "/acknowledge"))
                .andExpect(status().isNotFound());
        signIn("view_kpi_metrics");
        call(delete("/api/v1/dashboard/kpi-targets/total_users")).andExpect(status().isForbidden());
        signInAsAnalyst();
        call(delete("/api/v1/dashboard/kpi-targets/total_users")).andExpect(status().isOk());
    }

    private void tell(int number, String role, int daysAgo) {
        hearing.hear(
                new Fact.Account(
                        new UUID(1, number),
                        1,
                        false,
                        "staff",
                        role,
                        "Mona",
                        null,
                        "active",
                        true,
                        false,
                        NOON.minus(Duration.ofDays(daysAgo)),
                        "Africa/Cairo"),
                NOON);
    }
}
