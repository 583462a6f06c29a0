package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.ReportKind;
import java.util.List;

/**
 * A report that can be had without defining it.
 *
 * @param name in the path, and in what clients send as the type of a report
 * @param sections it shows
 */
public record ReportType(String name, String title, String description, ReportKind kind, List<String> sections) {

    private static final List<String> BOARD = List.of(
            "kpis",
            "operational_pulse",
            "revenue_cost_margin",
            "costs",
            "daily_figures",
            "revenue_forecast",
            "top_enterprise_clients",
            "role_distribution",
            "user_growth_cohort");

    /** Those of several sections; every dataset is a type as well. */
    static final List<ReportType> COMPOSED = List.of(
            new ReportType(
                    "dashboard",
                    "Report for the board",
                    "Key figures, money, outlook, clients and users on a few pages",
                    ReportKind.OPERATIONAL,
                    BOARD),
            new ReportType(
                    "financial",
                    "Financial report",
                    "Revenue, costs and margin, day by day, and what is to be expected",
                    ReportKind.FINANCIAL,
                    List.of(
                            "revenue_cost_margin",
                            "costs",
                            "daily_figures",
                            "revenue_forecast",
                            "top_enterprise_clients")),
            new ReportType(
                    "operational",
                    "Operational report",
                    "Key figures, how they moved, and what happened lately",
                    ReportKind.OPERATIONAL,
                    List.of("kpis", "operational_pulse", "metrics", "activity")),
            new ReportType(
                    "user_analytics",
                    "Report on users",
                    "Roles, cohorts, onboarding and who is likely to stay away",
                    ReportKind.USER_ANALYTICS,
                    List.of("role_distribution", "user_growth_cohort", "onboarding_completion", "churn_risk")),
            new ReportType(
                    "fleet",
                    "Report on the fleet",
                    "Vehicles by status, and each of them",
                    ReportKind.FLEET,
                    List.of("vehicle_statuses", "vehicles")),
            new ReportType("custom", "Own report", "What its owner puts together", ReportKind.CUSTOM, BOARD));

    static ReportType of(Dataset<?> dataset) {
        return new ReportType(
                dataset.name(), dataset.title(), dataset.title(), ReportKind.CUSTOM, List.of(dataset.name()));
    }
}
