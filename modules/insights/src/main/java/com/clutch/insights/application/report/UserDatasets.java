package com.clutch.insights.application.report;

import static com.clutch.insights.application.report.Column.day;
import static com.clutch.insights.application.report.Column.moment;
import static com.clutch.insights.application.report.Column.number;
import static com.clutch.insights.application.report.Column.percent;
import static com.clutch.insights.application.report.Column.text;
import static com.clutch.insights.application.report.Column.whole;

import com.clutch.insights.application.user.ChurnRisk;
import com.clutch.insights.application.user.UserAnalytics;
import com.clutch.insights.application.user.UserAnalytics.GrowthCohort;
import com.clutch.insights.application.user.UserAnalytics.OnboardingProgress;
import com.clutch.insights.application.user.UserAnalytics.RoleShare;
import com.clutch.insights.application.user.UserQueries;
import com.clutch.insights.application.user.UserQueries.ChurnFilter;
import com.clutch.kernel.PageRequest;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who uses Clutch. */
@Component
@Order(3)
class UserDatasets implements Datasets {

    private static final double LISTED_FROM = 50;
    private static final PageRequest USUAL_ORDER = PageRequest.first(1);

    private final UserAnalytics analytics;
    private final UserQueries queries;

    UserDatasets(UserAnalytics analytics, UserQueries queries) {
        this.analytics = analytics;
        this.queries = queries;
    }

    @Override
    public List<Dataset<?>> datasets() {
        return List.of(roles(), cohorts(), onboarding(), churn());
    }

    private Dataset<RoleShare> roles() {
        return Dataset.<RoleShare>list(
                        "role_distribution",
                        "Accounts by role",
                        "view_analytics",
                        _ -> analytics.roles().roles(),
                        text("role", "Role", RoleShare::role),
                        whole("count", "Accounts", RoleShare::count).total(),
                        percent("percentage", "Share (%)", RoleShare::percentage))
                .drawn(Chart.bars("Accounts by role", "role", "count"));
    }

    private Dataset<GrowthCohort> cohorts() {
        return Dataset.<GrowthCohort>list(
                        "user_growth_cohort",
                        "New accounts and how many of them are still there",
                        "view_analytics",
                        _ -> analytics.cohorts().cohorts(),
                        text("month", "Month", GrowthCohort::month),
                        whole("newUsers", "New accounts", GrowthCohort::newUsers)
                                .total(),
                        whole("retained", "Still there", GrowthCohort::retained).total(),
                        percent("retentionRate", "Retention (%)", GrowthCohort::retentionRate))
                .drawn(Chart.bars("New accounts by month", "month", "newUsers", "retained"));
    }

    private Dataset<OnboardingProgress> onboarding() {
        return Dataset.<OnboardingProgress>list(
                        "onboarding_completion",
                        "How far new users get",
                        "view_analytics",
                        _ -> analytics.onboarding().steps(),
                        text("step", "Step", OnboardingProgress::step),
                        whole("completed", "Reached", OnboardingProgress::completed),
                        whole("total", "Accounts", OnboardingProgress::total),
                        percent("completionRate", "Share (%)", OnboardingProgress::completionRate))
                .drawn(Chart.bars("Accounts that reached a step", "step", "completed"));
    }

    private Dataset<ChurnRisk> churn() {
        return Dataset.<ChurnRisk>rows(
                        "churn_risk",
                        "Accounts likely to stay away",
                        "view_business_intelligence",
                        (question, sink) -> queries.forEachChurnRisk(filter(question), USUAL_ORDER, sink),
                        text("userId", "Account", ChurnRisk::userId),
                        text("userName", "Name", ChurnRisk::userName),
                        text("realm", "Realm", ChurnRisk::realm),
                        text("role", "Role", ChurnRisk::role),
                        text("status", "Status", ChurnRisk::status),
                        number("riskScore", "Risk", ChurnRisk::riskScore),
                        text("riskLevel", "Level", ChurnRisk::riskLevel),
                        number("confidence", "Confidence", ChurnRisk::confidence),
                        text("factors", "Reasons", risk -> String.join("; ", risk.factors())),
                        moment("lastActivity", "Last session", ChurnRisk::lastActivity),
                        day("predictedChurnDate", "Gone on", ChurnRisk::predictedChurnDate))
                .filtered(Set.of("minScore"), Set.of("realm", "role"))
                .counted(question ->
                        queries.churnRisks(filter(question), USUAL_ORDER).total());
    }

    private static ChurnFilter filter(Question question) {
        return new ChurnFilter(question.number("minScore", LISTED_FROM), question.text("realm"), question.text("role"));
    }
}
