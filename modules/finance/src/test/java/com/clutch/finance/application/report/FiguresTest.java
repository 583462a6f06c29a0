package com.clutch.finance.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.finance.FinanceFixture;
import com.clutch.finance.application.expense.ExpenseDecision;
import com.clutch.finance.application.expense.ExpenseSubmission;
import com.clutch.finance.application.payment.PaymentAcceptance;
import com.clutch.finance.application.payment.PaymentRefunding;
import com.clutch.finance.application.payment.PaymentSettlement;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.finance.domain.report.ReportPeriod;
import com.clutch.kernel.ExpectedVersion;
import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FiguresTest extends FinanceFixture {

    @Autowired
    RevenueFigures revenue;

    @Autowired
    FinanceFigures figures;

    @Autowired
    RevenueForecast forecast;

    @Autowired
    PricingFigures pricing;

    @Autowired
    MarketWatching market;

    @Autowired
    FigureFolding folding;

    @Autowired
    PaymentAcceptance acceptance;

    @Autowired
    PaymentSettlement settlement;

    @Autowired
    PaymentRefunding refunding;

    @Autowired
    ExpenseSubmission submission;

    @Autowired
    ExpenseDecision decision;

    @Test
    void anEmptyDatabaseGivesZeros() {
        assertThat(revenue.metrics().total()).isEqualByComparingTo("0");
        assertThat(figures.summary()).allSatisfy(row -> assertThat(row.amount()).isEqualByComparingTo("0"));
        assertThat(figures.costs(new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                        .total())
                .isEqualByComparingTo("0");
        assertThat(figures.unitEconomics().acquisitionCost()).isEqualByComparingTo("0");
        assertThat(pricing.analytics().competitorComparison()).isEmpty();
        assertThat(forecast.forecast(3, null))
                .hasSize(3)
                .allSatisfy(point -> assertThat(point.forecastedRevenue()).isEqualByComparingTo("0"));
    }

    @Test
    void revenueIsPaymentsLessRefundsBeforeAndAfterFolding() {
        pay("100", new UUID(1, 1));
        clock.advance(Duration.ofDays(31));
        var second = pay("300", null);
        refunding.refund(second, new BigDecimal("50"), null, null, mona);
        for (var round = 0; round < 2; round++) {
            var metrics = revenue.metrics();
            assertThat(metrics.monthly()).isEqualByComparingTo("250");
            assertThat(metrics.total()).isEqualByComparingTo("350");
            assertThat(metrics.growth()).isEqualByComparingTo("150");
            assertThat(metrics.payments()).isEqualTo(2);
            var breakdown = revenue.breakdown(new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
            assertThat(breakdown.bookings()).isEqualByComparingTo("100");
            assertThat(breakdown.percentages().get("other")).isEqualByComparingTo("71.43");
            var stats = figures.payments();
            assertThat(stats.payments()).isEqualTo(2);
            assertThat(stats.byMethod().values()).map(BigDecimal::intValue).containsExactly(350);
            assertThat(stats.daily()).hasSize(30);
            assertThat(stats.daily().getLast().amount()).isEqualByComparingTo("250");
            assertThat(stats.daily().getLast().payments()).isEqualTo(1);
            while (folding.foldBatch()) {
                // Until nothing is left.
            }
        }
        var trends = revenue.trends(new ReportPeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 2)));
        assertThat(trends)
                .extracting(RevenueFigures.Month::revenue)
                .map(BigDecimal::intValue)
                .containsExactly(0, 100, 250);
    }

    @Test
    void costsAndCashFlowComeFromExpenses() {
        expense("maintenance", "40");
        expense("Fuel", "10");
        pay("100", null);
        var costs = figures.costs(new ReportPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)));
        assertThat(costs.total()).isEqualByComparingTo("50");
        assertThat(costs.byCategory().get("maintenance")).isEqualByComparingTo("40");
        var month = figures.cashFlow(new ReportPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)))
                .getFirst();
        assertThat(month.inflow()).isEqualByComparingTo("100");
        assertThat(month.outflow()).isEqualByComparingTo("50");
        assertThat(month.balance()).isEqualByComparingTo("50");
        assertThat(figures.overview().profitThisMonth()).isEqualByComparingTo("50");
    }

    @Test
    void theForecastContinuesAStraightLine() {
        for (var month = 1; month <= 6; month++) {
            clock.set(Instant.parse("2026-0%d-10T10:00:00Z".formatted(month)));
            pay(String.valueOf(100 * month), null);
        }
        clock.set(Instant.parse("2026-07-10T10:00:00Z"));
        var points = forecast.forecast(3, "linear-trend");
        assertThat(points)
                .extracting(RevenueForecast.Point::period)
                .containsExactly("2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09");
        assertThat(points.get(2).actualRevenue()).isEqualByComparingTo("600");
        assertThat(points.get(2).forecastedRevenue()).isEqualByComparingTo("600");
        assertThat(points.get(3).forecastedRevenue()).isEqualByComparingTo("700");
        assertThat(forecast.models().getFirst().accuracy()).isEqualByComparingTo("100");
        assertThat(forecast.forecast(1, "moving-average").getLast().forecastedRevenue())
                .isEqualByComparingTo("500");
    }

    @Test
    void comparesWithTheLatestPriceOfEachCompetitor() {
        market.saw("Rival", new BigDecimal("90"), "EGP", BigDecimal.TEN, mona);
        clock.advance(Duration.ofDays(1));
        market.saw("Rival", new BigDecimal("95"), "EGP", BigDecimal.TEN, mona);
        assertThat(pricing.market()).singleElement().satisfies(row -> {
            assertThat(row.currentPrice()).isEqualByComparingTo("95");
            assertThat(row.priceTrend()).isEqualTo("increasing");
        });
    }

    @Test
    void aPeriodIsSavedUnderANameAndUsedByIt() throws Exception {
        pay("100", null);
        var body = "{\"name\":\"Ramadan\",\"from\":\"2026-02-18\",\"to\":\"2026-03-19\"}";
        call(post("/api/v1/finance/periods"), body, mona)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.saved").value(true));
        call(post("/api/v1/finance/periods"), body, mona)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("PERIOD_NAME_TAKEN"));
        call(post("/api/v1/finance/periods"), body.replace("Ramadan", "Last_Month"), mona)
                .andExpect(status().isConflict());
        call(get("/api/v1/revenue/breakdown?timeRange=ramadan"), null, reader)
                .andExpect(jsonPath("$.data.from").value("2026-02-18"))
                .andExpect(jsonPath("$.data.total").value(100.0));
        call(get("/api/v1/finance/payments?period=RAMADAN"), null, reader)
                .andExpect(jsonPath("$.pagination.total").value(1));
        var names = call(get("/api/v1/finance/periods"), null, reader)
                .andExpect(jsonPath("$.data[1].name").value("last_month"))
                .andExpect(jsonPath("$.data[1].from").value("2026-02-01"))
                .andExpect(jsonPath("$.data[1].to").value("2026-02-28"))
                .andExpect(jsonPath("$.data[8].name").value("Ramadan"))
                .andReturn();
        var id = JsonPath.read(names.getResponse().getContentAsString(), "$.data[8].id");
        call(delete("/api/v1/finance/periods/" + id), null, mona).andExpect(status().isOk());
        call(get("/api/v1/revenue/breakdown?timeRange=ramadan"), null, reader)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("UNKNOWN_PERIOD"));
    }

    @Test
    void answersEveryRouteOfTheContract() throws Exception {
        call(get("/api/v1/finance"), null, reader)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data[0].id").value("revenue"));
        for (var path : List.of(
                "/finance/metrics",
                "/finance/payments/stats",
                "/payments/stats",
                "/finance/pricing-analytics",
                "/finance/cash-flow",
                "/finance/unit-economics",
                "/revenue/metrics",
                "/revenue/breakdown?timeRange=fiscal_year",
                "/revenue/trends",
                "/revenue/forecasting?timeRange=3m&model=all",
                "/revenue/forecasting/models",
                "/revenue/pricing/analytics",
                "/revenue/pricing/market-analysis")) {
            call(get("/api/v1" + path), null, reader).andExpect(status().isOk());
        }
        call(get("/api/v1/revenue/forecasting?timeRange=99m"), null, reader).andExpect(status().is(422));
    }

    private UUID pay(String amount, UUID booking) {
        var payment = acceptance.accept(
                new PaymentAcceptance.Order(
                        new BigDecimal(amount),
                        "EGP",
                        PaymentMethod.BANK_TRANSFER,
                        null,
                        null,
                        new Purpose(null, null, booking, null, null, null),
                        null),
                null,
                mona);
        settlement.moveByHand(payment.id(), ExpectedVersion.ANY, PaymentStatus.COMPLETED, null, null, mona);
        return payment.id();
    }

    private void expense(String category, String amount) {
        var id = submission
                .submit(
                        new ExpenseSubmission.Claim(
                                new BigDecimal(amount), "EGP", category, "work", null, null, null, null),
                        mona)
                .id();
        decision.approve(id, ExpectedVersion.ANY, omar);
        decision.pay(id, ExpectedVersion.ANY, mona);
    }
}
