package com.clutch.insights.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.insights.InsightsFixture.Statements;
import com.clutch.insights.domain.Figure;
import com.clutch.testing.TestDatabase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dashboard costs the same whatever stands behind it: one or two statements, and never more than 500 rows. */
class DashboardCostTest extends AnalystWebTest {

    private static final int MOST_STATEMENTS = 2;
    private static final int MOST_ROWS = 500;
    private static final Map<Figure, Integer> PARTS = Map.of(
            Figure.REQUESTS, 12,
            Figure.LAST_USED, 12,
            Figure.SESSIONS_BY_DEVICE, 4,
            Figure.SESSIONS_BY_DOOR, 3,
            Figure.REVENUE_BY_METHOD, 5,
            Figure.ACCOUNTS_BY_ZONE, 4,
            Figure.VEHICLES_BY_FUEL, 5,
            Figure.COST_IN_CURRENCY, 3,
            Figure.ACCOUNTS_BY_REALM, 4);

    @Autowired
    private Statements statements;

    @Test
    void everyEndpointReadsAFewRowsInOneOrTwoStatements() throws Exception {
        fill();
        var ranges = List.of("7d", "30d", "90d", "1y");
        var paths = new ArrayList<>(List.of(
                "/dashboard/kpis",
                "/dashboard/overview",
                "/dashboard/recent-activity",
                "/analytics/role-distribution",
                "/analytics/user-growth-cohort",
                "/analytics/onboarding-completion",
                "/business-intelligence/operational-pulse",
                "/business-intelligence/top-enterprise-clients",
                "/business-intelligence/compliance-status",
                "/business-intelligence/engagement-heatmap"));
        Stream.of(
                        "/dashboard/metrics?timeRange=",
                        "/analytics/metrics?timeRange=",
                        "/analytics?range=",
                        "/analytics/overview?timeRange=",
                        "/analytics/engagement?timeRange=",
                        "/business-intelligence/revenue-cost-margin?period=")
                .forEach(path -> ranges.forEach(range -> paths.add(path + range)));
        var read = new ArrayList<String>();
        for (var path : paths) {
            statements.clear();
            call(get("/api/v1" + path)).andExpect(status().isOk());
            var sent = statements.all();
            assertThat(sent).as(path).hasSizeBetween(1, MOST_STATEMENTS);
            var rows = sent.stream().mapToLong(DashboardCostTest::rows).sum();
            read.add(path + ": " + sent.size() + " statements, " + rows + " rows");
            assertThat(rows).as("rows read by %s", path).isLessThanOrEqualTo(MOST_ROWS);
        }
        assertThat(read).hasSize(paths.size());
    }

    /** Rows that the scans of a statement looked at, whether or not they were kept. */
    private static long rows(String sql) {
        var plan = TestDatabase.dsl()
                .fetchSingle("explain (analyze, costs off, timing off, format json) " + sql)
                .get(0, String.class);
        return rows(JsonMapper.shared().readTree(plan).get(0).get("Plan"));
    }

    private static long rows(JsonNode plan) {
        var rows = 0.0;
        if (plan.get("Node Type").asString().contains("Scan") && plan.has("Relation Name")
                || plan.get("Node Type").asString().equals("Bitmap Heap Scan")) {
            rows = (plan.path("Actual Rows").asDouble(0)
                            + plan.path("Rows Removed by Filter").asDouble(0))
                    * plan.path("Actual Loops").asDouble(1);
        }
        var children = plan.path("Plans");
        for (var child : children) {
            rows += rows(child);
        }
        return Math.round(rows);
    }

    private static void fill() {
        var sql = TestDatabase.admin();
        sql.execute("""
                insert into insights.figure_day (figure, day, amount)
                select figure, day::date, 1000
                from unnest(?::text[]) figure, generate_series(date '2024-04-01', date '2026-03-15', '1 day') day
                """, (Object) names());
        var once = EnumSet.complementOf(EnumSet.of(Figure.LAST_USED_BY_REALM));
        for (var figure : once) {
            var parts = IntStream.range(0, PARTS.getOrDefault(figure, 1))
                    .mapToObj(part -> PARTS.containsKey(figure) ? "part" + part : "")
                    .toArray(String[]::new);
            block(figure, parts, "'1 day'");
        }
        block(
                Figure.LAST_USED_BY_REALM,
                Stream.of("staff", "customer", "enterprise", "partner")
                        .flatMap(realm -> IntStream.range(0, 20).mapToObj(group -> realm + "|group" + group))
                        .toArray(String[]::new),
                "'7 days'");
        sql.execute("""
                insert into insights.figure_total (figure, amount, as_of, revision)
                select figure, 700000, now(), 700000 from unnest(?::text[]) figure
                """, (Object) names());
        sql.execute("""
                insert into insights.tally (tally, key, day, amount)
                select 'ROLE', 'role' || n, null::date, 5 from generate_series(1, 24) n
                union all select 'CAME_BACK', to_char(month, 'YYYY-MM'), day::date, 3
                from generate_series(date '2025-04-01', date '2026-03-01', '1 month') month,
                    generate_series(date '2025-04-01', date '2026-03-15', '1 day') day
                union all select 'NEW_IN_MONTH', to_char(month, 'YYYY-MM'), null, 3
                from generate_series(date '2025-04-01', date '2026-03-01', '1 month') month
                """);
        sql.execute("""
                insert into insights.session (session_id, version, started_at, heard_at, account_id)
                select gen_random_uuid(), 1, timestamptz '2026-03-15' - n * interval '1 minute', now(), null
                from generate_series(1, 20000) n
                """);
        sql.execute("analyze");
    }

    private static void block(Figure figure, String[] parts, String step) {
        TestDatabase.admin().execute("""
                insert into insights.figure_block (figure, part, level, block, amount)
                select '%s', part, level, (day::date - date '1970-01-01') / (1 << (2 * level)), sum(1000)
                from unnest(?::text[]) part, generate_series(0, 4) level,
                    generate_series(date '2024-04-01', date '2026-03-15', %s) day
                group by 1, 2, 3, 4
                """.formatted(figure.name(), step), (Object) parts);
    }

    private static String[] names() {
        return Stream.of(Figure.values()).map(Figure::name).toArray(String[]::new);
    }
}
