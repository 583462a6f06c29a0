package com.clutch.insights.application.report;

import static com.clutch.insights.application.report.Column.day;
import static com.clutch.insights.application.report.Column.moment;
import static com.clutch.insights.application.report.Column.money;
import static com.clutch.insights.application.report.Column.number;
import static com.clutch.insights.application.report.Column.percent;
import static com.clutch.insights.application.report.Column.text;
import static com.clutch.insights.application.report.Column.whole;

import com.clutch.insights.application.Activity;
import com.clutch.insights.application.ActivityQueries;
import com.clutch.insights.application.FigureQueries;
import com.clutch.insights.application.Kpi;
import com.clutch.insights.application.Kpis;
import com.clutch.insights.application.Metric;
import com.clutch.insights.application.Metrics;
import com.clutch.insights.application.Overviews;
import com.clutch.insights.application.Readings;
import com.clutch.insights.application.goal.KpiAlertView;
import com.clutch.insights.application.goal.KpiTargetView;
import com.clutch.insights.application.goal.TargetQueries;
import com.clutch.insights.application.goal.TargetQueries.AlertFilter;
import com.clutch.insights.application.revenue.Business;
import com.clutch.insights.domain.Figure;
import com.clutch.kernel.PageRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The dashboard. */
@Component
@Order(1)
class FigureDatasets implements Datasets {

    private static final int NEWEST = 500;
    private static final Set<Figure> COSTS =
            EnumSet.of(Figure.COST_FLEET, Figure.COST_MAINTENANCE, Figure.COST_INFRASTRUCTURE, Figure.COST_OTHER);

    private static final Set<Figure> DAILY = EnumSet.of(
            Figure.NEW_ACCOUNTS,
            Figure.SESSIONS,
            Figure.PAYMENTS,
            Figure.GROSS_REVENUE,
            Figure.REFUNDS,
            Figure.COST_FLEET,
            Figure.COST_MAINTENANCE,
            Figure.COST_INFRASTRUCTURE,
            Figure.COST_OTHER);

    private final Kpis kpis;
    private final Metrics metrics;
    private final Overviews overviews;
    private final Business business;
    private final FigureQueries figures;
    private final ActivityQueries activities;
    private final TargetQueries targets;

    FigureDatasets(
            Kpis kpis,
            Metrics metrics,
            Overviews overviews,
            Business business,
            FigureQueries figures,
            ActivityQueries activities,
            TargetQueries targets) {
        this.kpis = kpis;
        this.metrics = metrics;
        this.overviews = overviews;
        this.business = business;
        this.figures = figures;
        this.activities = activities;
        this.targets = targets;
    }

    private record Daily(LocalDate day, Readings figures) {

        private long of(Figure figure) {
            return figures.between(figure, day, day);
        }

        private BigDecimal revenue() {
            return BigDecimal.valueOf(figures.revenue(day, day), 2);
        }

        private BigDecimal costs() {
            return BigDecimal.valueOf(COSTS.stream().mapToLong(this::of).sum(), 2);
        }
    }

    @Override
    public List<Dataset<?>> datasets() {
        return List.of(kpis(), metrics(), overview(), pulse(), daily(), activity(), kpiTargets(), kpiAlerts());
    }

    private Dataset<Kpi> kpis() {
        return Dataset.<Kpi>list(
                        "kpis",
                        "Key figures",
                        "view_dashboard",
                        _ -> kpis.now(),
                        text("title", "Figure", Kpi::title),
                        whole("value", "Now", Kpi::value),
                        whole("previous", "Before", Kpi::previous),
                        percent("change", "Change (%)", Kpi::change),
                        text("period", "Compared with", Kpi::period))
                .drawn(Chart.tiles("title", "value", "change"));
    }

    private Dataset<Metric> metrics() {
        return Dataset.list(
                        "metrics",
                        "Figures of the period",
                        "view_dashboard",
                        question -> {
                            var stretch = question.stretch();
                            return metrics.of(stretch.word(), stretch.current(), stretch.previous())
                                    .metrics();
                        },
                        text("name", "Figure", Metric::name),
                        number("value", "Period", Metric::value),
                        number("previousValue", "Before", Metric::previousValue),
                        percent("change", "Change (%)", Metric::change),
                        text("unit", "Unit", Metric::unit),
                        text("category", "About", Metric::category))
                .ofPeriod();
    }

    private Dataset<Line> overview() {
        return Line.dataset("overview", "The company at a glance", "view_dashboard", _ -> {
            var now = overviews.now();
            return List.of(
                    Line.count("Users", now.users().total()),
                    Line.count("Active users", now.users().active()),
                    Line.count(
                            "New users in %d days".formatted(now.days()),
                            now.users().added()),
                    Line.count("Vehicles", now.vehicles().total()),
                    Line.count("Active vehicles", now.vehicles().active()),
                    Line.count("Active sessions", now.sessions().active()),
                    Line.count("Sessions begun", now.sessions().begun()),
                    Line.money("Revenue", now.revenue().amount()),
                    Line.count("Payments", now.revenue().payments()));
        });
    }

    private Dataset<Line> pulse() {
        return Line.dataset("operational_pulse", "The last 30 days", "view_business_intelligence", _ -> {
            var pulse = business.pulse();
            return List.of(
                    Line.count("New users", pulse.newUsers()),
                    Line.percent("Growth of new users", pulse.userGrowth()),
                    Line.count("Active sessions", pulse.activeSessions()),
                    Line.count("Active vehicles", pulse.activeVehicles()),
                    Line.percent("Active vehicles of all", pulse.efficiency()),
                    Line.money("Revenue", pulse.revenueImpact()),
                    Line.percent("Growth of revenue", pulse.revenueGrowth()),
                    Line.percent("Active accounts of all", pulse.conversionRate()));
        });
    }

    private Dataset<Daily> daily() {
        return Dataset.<Daily>list(
                        "daily_figures",
                        "Day by day",
                        "view_analytics",
                        question -> {
                            var days = question.stretch().current();
                            var read = figures.since(DAILY, days.from());
                            return days.from()
                                    .datesUntil(days.to().plusDays(1))
                                    .map(date -> new Daily(date, read))
                                    .toList();
                        },
                        day("day", "Day", Daily::day),
                        whole("newUsers", "New users", (Daily row) -> row.of(Figure.NEW_ACCOUNTS))
                                .total(),
                        whole("sessions", "Sessions", (Daily row) -> row.of(Figure.SESSIONS))
                                .total(),
                        whole("payments", "Payments", (Daily row) -> row.of(Figure.PAYMENTS))
                                .total(),
                        money("revenue", "Revenue (EGP)", Daily::revenue).total(),
                        money("costs", "Costs (EGP)", Daily::costs).total())
                .ofPeriod()
                .drawn(Chart.lines("Revenue and costs by day (EGP)", "day", "revenue", "costs"));
    }

    private Dataset<Activity> activity() {
        return Dataset.list(
                "activity",
                "What happened lately",
                "view_dashboard",
                _ -> activities.newest(NEWEST),
                moment("at", "When", Activity::at),
                text("type", "Kind", Activity::type),
                text("title", "What", Activity::title),
                money("amount", "Amount (EGP)", Activity::amount));
    }

    private Dataset<KpiTargetView> kpiTargets() {
        return Dataset.list(
                "kpi_targets",
                "Targets",
                "view_kpi_metrics",
                _ -> targets.targets(),
                text("kpi", "Figure", KpiTargetView::kpi),
                number("target", "Target", KpiTargetView::target),
                text("direction", "Direction", KpiTargetView::direction),
                number("tolerance", "Tolerance (%)", KpiTargetView::tolerance),
                text("status", "Status", KpiTargetView::status),
                moment("setAt", "Set", KpiTargetView::setAt));
    }

    private Dataset<KpiAlertView> kpiAlerts() {
        return Dataset.rows(
                "kpi_alerts",
                "Targets that were crossed",
                "view_kpi_metrics",
                (_, sink) -> targets.forEachAlert(new AlertFilter(null, null), PageRequest.first(1), sink),
                moment("raisedAt", "When", KpiAlertView::raisedAt),
                text("kpi", "Figure", KpiAlertView::kpi),
                text("from", "Was", KpiAlertView::from),
                text("to", "Is", KpiAlertView::to),
                number("value", "Value", KpiAlertView::value),
                number("target", "Target", KpiAlertView::target),
                moment("acknowledgedAt", "Acknowledged", KpiAlertView::acknowledgedAt));
    }
}
