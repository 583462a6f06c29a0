package com.clutch.insights.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.insights.application.FactHearing;
import com.clutch.insights.application.report.ReportMaking;
import com.clutch.insights.application.report.RunLedger;
import com.clutch.insights.domain.Fact;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** Reports and exports as the panel asks for them. */
class ReportWebTest extends AnalystWebTest {

    private static final String[] ALL = {
        "view_reports",
        "generate_reports",
        "export_analytics",
        "view_dashboard",
        "view_analytics",
        "view_business_intelligence",
        "view_kpi_metrics",
        "view_finance",
        "view_users"
    };

    @Autowired
    private FactHearing hearing;

    @Autowired
    private RunLedger ledger;

    @Autowired
    private ReportMaking making;

    @BeforeEach
    void signInAsReporter() {
        signIn(ALL);
    }

    @Test
    void definesChangesListsAndRemovesAReport() throws Exception {
        var id = idOf(call(post("/api/v1/reports"), """
                        {"name": "Money of the week", "type": "financial", "format": "xlsx",
                         "parameters": {"dateRange": {"start": "2026-03-01T00:00:00.000Z", "end": "2026-03-07"}},
                         "schedule": {"frequency": "weekly"}, "recipients": ["board@clutch.test"]}""")
                .andExpect(status().isCreated())
                .andExpect(MockMvcResultMatchers.header().string("ETag", "\"v1\""))
                .andExpect(jsonPath("$.data.status").value("scheduled"))
                .andExpect(jsonPath("$.data.type").value("financial"))
                .andExpect(jsonPath("$.data.schedule.nextRun").value("2026-03-22T04:00:00Z"))
                .andExpect(jsonPath("$.data.parameters.dateRange.start").value("2026-03-01")));
        call(get("/api/v1/reports?type=financial&status=scheduled&q=mon"))
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.data[0]._id").value(id))
                .andExpect(jsonPath("$.data[0].createdBy.email").value("mona@clutch.test"))
                .andExpect(jsonPath("$.data[0].createdBy.name").isNotEmpty())
                .andExpect(jsonPath("$.data[0].schedule.frequency").value("weekly"))
                .andExpect(jsonPath("$.data[0].results.totalRecords").value(0))
                .andExpect(jsonPath("$.data[0].usageCount").value(0))
                .andExpect(jsonPath("$.data[0].metrics[0]").value("revenue_cost_margin"));
        call(put("/api/v1/reports/" + id).header("If-Match", "\"v9\""), "{\"name\": \"x\"}")
                .andExpect(status().isPreconditionFailed());
        call(put("/api/v1/reports/" + id), "{\"name\": \"Money\", \"schedule\": {\"cron\": \"0 */5 * * * *\"}}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors['schedule.cron']").isNotEmpty());
        call(put("/api/v1/reports/" + id), "{\"name\": \"Money\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.version").value(2))
                .andExpect(jsonPath("$.data.format").value("xlsx"));
        call(get("/api/v1/reports").accept("text/csv")).andExpect(content().string(containsString("Money")));
        call(delete("/api/v1/reports/" + id)).andExpect(status().isOk());
        call(get("/api/v1/reports/" + id)).andExpect(status().isNotFound());
    }

    @Test
    void refusesWhatNoReportCanShow() throws Exception {
        call(post("/api/v1/reports/horoscope")).andExpect(status().isNotFound());
        call(post("/api/v1/reports"), "{\"metrics\": [\"horoscope\"]}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.metrics", containsString("churn_risk")));
        call(post("/api/v1/reports"), "{\"type\": \"churn_risk\", \"filters\": {\"minScore\": \"high\"}}")
                .andExpect(status().is(422));
        call(post("/api/v1/reports"), "{\"type\": \"kpis\", \"columns\": [\"password\"]}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.columns").isNotEmpty());
        call(post("/api/v1/reports"), "{\"type\": \"kpis\", \"recipients\": [\"nobody\"]}")
                .andExpect(status().is(422));
        call(post("/api/v1/reports"), "{\"type\": \"vehicles\"}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.permission").value("view_fleet"));
        signIn("view_reports");
        call(post("/api/v1/reports/kpis")).andExpect(status().isForbidden());
    }

    @Test
    void makesAReportAndHandsOutItsFileInParts() throws Exception {
        hearing.hear(new Fact.Payment(new UUID(7, 1), 1, false, new UUID(1, 1), 12_550, NOON, "card"), NOON);
        var asked = call(post("/api/v1/reports/generate"), """
                        {"reportType": "payments", "options": {"name": "Paid", "format": "csv",
                         "dateRange": {"start": "2026-03-01", "end": "2026-03-31"}}}""")
                .andExpect(status().isAccepted())
                .andExpect(MockMvcResultMatchers.header().string("Location", startsWith("/api/v1/reports/runs/")))
                .andExpect(jsonPath("$.data.status").value("queued"));
        var report = idOf(asked);
        String run = JsonPath.read(asked.andReturn().getResponse().getContentAsString(), "$.data.runId");
        call(get("/api/v1/reports/runs/" + run + "/download"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("RUN_HAS_NO_FILE"));
        makeAll();
        call(get("/api/v1/reports/runs/" + run))
                .andExpect(jsonPath("$.data.status").value("completed"))
                .andExpect(jsonPath("$.data.percent").value(100))
                .andExpect(jsonPath("$.data.manifest.rows").value(1))
                .andExpect(jsonPath("$.data.manifest.sha256").isNotEmpty())
                .andExpect(jsonPath("$.data.manifest.sections[0].totals.amount").value(125.5));
        call(get("/api/v1/reports/" + report + "/download"))
                .andExpect(status().isOk())
                .andExpect(MockMvcResultMatchers.header().string("Content-Type", "text/csv"))
                .andExpect(MockMvcResultMatchers.header()
                        .string("Content-Disposition", containsString("Paid_2026-03-01_2026-03-31.csv")))
                .andExpect(MockMvcResultMatchers.header().string("Repr-Digest", startsWith("sha-256=:")))
                .andExpect(content().string(containsString("125.50")));
        call(get("/api/v1/reports/runs/" + run + "/download").header("Range", "bytes=3-12"))
                .andExpect(status().isPartialContent())
                .andExpect(content().string("customerId"));
        call(get("/api/v1/reports/" + report + "/runs")).andExpect(jsonPath("$.data", hasSize(1)));
        call(get("/api/v1/reports/runs?status=completed&format=csv"))
                .andExpect(jsonPath("$.data[0].reportId").value(report))
                .andExpect(jsonPath("$.pagination.total").value(1));
        call(get("/api/v1/reports/analytics/overview"))
                .andExpect(jsonPath("$.data.byStatus.completed").value(1))
                .andExpect(jsonPath("$.data.rows").value(1));
        call(delete("/api/v1/reports/runs/" + run)).andExpect(status().isOk());
        call(get("/api/v1/reports/" + report + "/download")).andExpect(status().isConflict());
    }

    @Test
    void takesTheTypesOfThePanelAndStopsARun() throws Exception {
        for (var type : new String[] {"dashboard", "financial", "operational", "custom_report", "dashboard_summary"}) {
            call(post("/api/v1/reports/generate"), "{\"reportType\": \"" + type + "\"}")
                    .andExpect(status().isAccepted());
        }
        call(post("/api/v1/reports/kpis"), "{}")
                .andExpect(status().isTooManyRequests())
                .andExpect(MockMvcResultMatchers.header().exists("Retry-After"));
        String run = JsonPath.read(
                call(get("/api/v1/reports/runs")).andReturn().getResponse().getContentAsString(), "$.data[0].id");
        call(post("/api/v1/reports/runs/" + run + "/cancel"))
                .andExpect(jsonPath("$.data.status").value("cancelled"));
        call(post("/api/v1/reports/runs/" + run + "/cancel")).andExpect(status().isConflict());
    }

    @Test
    void copiesTemplatesAndOffersTypes() throws Exception {
        var template = idOf(call(post("/api/v1/reports/templates"), """
                        {"name": "Churn", "type": "churn_risk", "format": "csv", "filters": {"minScore": 70}}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.template").value(true)));
        call(post("/api/v1/reports"), "{\"templateId\": \"" + template + "\", \"name\": \"Mine\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.parameters.filters.minScore").value("70"))
                .andExpect(jsonPath("$.data.parameters.metrics[0]").value("churn_risk"));
        call(get("/api/v1/reports/templates?category=custom"))
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.data[0].usageCount").value(1));
        call(get("/api/v1/reports/types"))
                .andExpect(jsonPath("$.data[*].id", hasItem("dashboard")))
                .andExpect(jsonPath("$.data[*].id", hasItem("revenue_forecast")));
    }

    @Test
    void aFreshSystemHasTemplatesThatCanBeMade() throws Exception {
        signIn("*");
        List<String> templates = JsonPath.read(
                call(get("/api/v1/reports/templates"))
                        .andExpect(jsonPath("$.data[*].template", everyItem(is(true))))
                        .andExpect(jsonPath("$.data[0].createdBy.name").value("clutch"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.data[*].id");
        assertThat(templates).hasSize(5);
        for (var template : templates) {
            call(post("/api/v1/reports/generate"), "{\"templateId\": \"" + template + "\"}")
                    .andExpect(status().isAccepted());
        }
        makeAll();
        call(get("/api/v1/reports/runs?status=completed")).andExpect(jsonPath("$.data", hasSize(5)));
    }

    @Test
    void exportsStraightToTheCaller() throws Exception {
        hearing.hear(new Fact.Payment(new UUID(7, 1), 1, false, new UUID(1, 1), 12_550, NOON, "card"), NOON);
        call(get("/api/v1/export/dashboard"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.success").value(true))
                .andExpect(jsonPath("$.data.exportInfo.type").value("dashboard"))
                .andExpect(jsonPath("$.data.exportInfo.exportedBy").value("mona@clutch.test"))
                .andExpect(jsonPath("$.data.kpis[0].title").value("Total users"));
        call(get("/api/v1/export/users?role=customer"))
                .andExpect(jsonPath("$.data.users", hasSize(0)))
                .andExpect(jsonPath("$.data.counts.users").value(0));
        call(get("/api/v1/export/payments?format=csv&startDate=2026-03-01&endDate=2026-03-31"))
                .andExpect(MockMvcResultMatchers.header().string("Content-Type", containsString("text/csv")))
                .andExpect(content().string(containsString("125.50")));
        call(get("/api/v1/export/users?colour=red")).andExpect(status().is(422));
        call(get("/api/v1/export/bookings")).andExpect(status().isNotFound());
        call(get("/api/v1/export/vehicles")).andExpect(status().isForbidden());
        signIn("view_users");
        call(get("/api/v1/export/users")).andExpect(status().isForbidden());
    }

    private void makeAll() {
        for (var run = ledger.claim(); run.isPresent(); run = ledger.claim()) {
            making.make(run.get());
        }
    }

    private static String idOf(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.data.id");
    }
}
