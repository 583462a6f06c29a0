package com.clutch.insights.application.report;

import static com.clutch.insights.application.report.Column.day;
import static com.clutch.insights.application.report.Column.money;
import static com.clutch.insights.application.report.Column.number;
import static com.clutch.insights.application.report.Column.percent;
import static com.clutch.insights.application.report.Column.text;

import com.clutch.insights.application.client.BestClients;
import com.clutch.insights.application.client.EnterpriseClient;
import com.clutch.insights.application.revenue.Business;
import com.clutch.insights.application.revenue.Business.Margin;
import com.clutch.insights.application.revenue.RevenueForecasting;
import com.clutch.insights.application.revenue.RevenueOutlook.Day;
import com.clutch.insights.domain.forecast.Forecast.Candidate;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What comes in, what it costs, and what is to be expected. */
@Component
@Order(2)
class MoneyDatasets implements Datasets {

    private static final String PERMISSION = "view_business_intelligence";
    private static final int BEST = 20;

    private final Business business;
    private final RevenueForecasting forecasting;
    private final BestClients clients;

    MoneyDatasets(Business business, RevenueForecasting forecasting, BestClients clients) {
        this.business = business;
        this.forecasting = forecasting;
        this.clients = clients;
    }

    private record Cost(String purpose, BigDecimal amount) {}

    @Override
    public List<Dataset<?>> datasets() {
        return List.of(margin(), costs(), forecast(), models(), bestClients());
    }

    private Margin margin(Question question) {
        var stretch = question.stretch();
        return business.margin(stretch.word(), stretch.current(), stretch.previous());
    }

    private Dataset<Line> margin() {
        return Line.dataset("revenue_cost_margin", "Revenue, costs and margin", PERMISSION, question -> {
                    var margin = margin(question);
                    return List.of(
                            Line.money("Revenue", margin.revenue()),
                            Line.money("Costs", margin.costs()),
                            Line.money("Result", margin.revenue().subtract(margin.costs())),
                            Line.percent("Margin", margin.margin()),
                            Line.percent("Growth of revenue", margin.revenueGrowth()),
                            Line.percent("Growth of costs", margin.costGrowth()));
                })
                .ofPeriod();
    }

    private Dataset<Cost> costs() {
        return Dataset.<Cost>list(
                        "costs",
                        "Costs by purpose",
                        PERMISSION,
                        question -> {
                            var costs = margin(question).breakdown();
                            return List.of(
                                    new Cost("Fleet", costs.fleet()),
                                    new Cost("Maintenance", costs.maintenance()),
                                    new Cost("Infrastructure", costs.infrastructure()),
                                    new Cost("Other", costs.other()));
                        },
                        text("purpose", "Purpose", Cost::purpose),
                        money("amount", "Amount (EGP)", Cost::amount).total())
                .ofPeriod()
                .drawn(Chart.bars("Costs by purpose (EGP)", "purpose", "amount"));
    }

    private Dataset<Day> forecast() {
        return Dataset.<Day>list(
                        "revenue_forecast",
                        "Expected revenue of the next 90 days",
                        PERMISSION,
                        _ -> forecasting.outlook().days(),
                        day("period", "Day", Day::period),
                        // The ends of intervals do not add up: the days do not all go badly at once.
                        money("pessimistic", "Low (EGP)", Day::pessimistic),
                        money("base", "Expected (EGP)", Day::base).total(),
                        money("optimistic", "High (EGP)", Day::optimistic),
                        percent("confidence", "Confidence (%)", Day::confidence))
                .drawn(Chart.band(
                        "Expected revenue with its 80 % interval (EGP)",
                        "period", "pessimistic", "base", "optimistic"));
    }

    private Dataset<Candidate> models() {
        return Dataset.list(
                "revenue_forecast_models",
                "Models that were tried for the forecast",
                PERMISSION,
                _ -> forecasting.outlook().test().candidates(),
                text("model", "Model", Candidate::model),
                number("mase", "MASE", Candidate::mase));
    }

    private Dataset<EnterpriseClient> bestClients() {
        return Dataset.<EnterpriseClient>list(
                        "top_enterprise_clients",
                        "Best enterprise clients",
                        PERMISSION,
                        _ -> clients.top(BEST),
                        text("id", "Client", EnterpriseClient::id),
                        text("name", "Name", EnterpriseClient::name),
                        money("revenue", "Revenue (EGP)", EnterpriseClient::revenue)
                                .total(),
                        number("activity", "Activity", EnterpriseClient::activity),
                        percent("growth", "Growth (%)", EnterpriseClient::growth))
                .drawn(Chart.bars("Revenue of the best enterprise clients (EGP)", "name", "revenue"));
    }
}
