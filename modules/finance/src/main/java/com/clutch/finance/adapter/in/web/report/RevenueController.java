package com.clutch.finance.adapter.in.web.report;

import com.clutch.finance.application.report.MarketWatching;
import com.clutch.finance.application.report.Periods;
import com.clutch.finance.application.report.PricingFigures;
import com.clutch.finance.application.report.PricingFigures.MarketRow;
import com.clutch.finance.application.report.PricingFigures.PricingAnalytics;
import com.clutch.finance.application.report.RevenueFigures;
import com.clutch.finance.application.report.RevenueFigures.Breakdown;
import com.clutch.finance.application.report.RevenueFigures.Metrics;
import com.clutch.finance.application.report.RevenueForecast;
import com.clutch.finance.application.report.RevenueForecast.Model;
import com.clutch.finance.application.report.RevenueForecast.Point;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Revenue and prices in figures. */
@RestController
@RequestMapping("/api/v1/revenue")
class RevenueController {

    record PriceRequest(
            @Size(max = 120) @Nullable String competitor,
            @Nullable BigDecimal price,
            @Size(max = 3) @Nullable String currency,
            @Nullable BigDecimal marketShare) {}

    private final RevenueFigures revenue;
    private final RevenueForecast forecast;
    private final PricingFigures pricing;
    private final MarketWatching market;
    private final Periods periods;

    RevenueController(
            RevenueFigures revenue,
            RevenueForecast forecast,
            PricingFigures pricing,
            MarketWatching market,
            Periods periods) {
        this.revenue = revenue;
        this.forecast = forecast;
        this.pricing = pricing;
        this.market = market;
        this.periods = periods;
    }

    @GetMapping("/metrics")
    @RequiresPermission("view_finance")
    Metrics metrics() {
        return revenue.metrics();
    }

    @GetMapping("/breakdown")
    @RequiresPermission("view_finance")
    Breakdown breakdown(@RequestParam(defaultValue = "month") @Size(max = 20) String timeRange) {
        return revenue.breakdown(periods.of(timeRange));
    }

    @GetMapping("/trends")
    @RequiresPermission("view_finance")
    List<RevenueFigures.Month> trends(@RequestParam(defaultValue = "12m") @Size(max = 20) String timeRange) {
        return revenue.trends(periods.of(timeRange));
    }

    @GetMapping({"/forecasting", "/forecast"})
    @RequiresPermission("view_finance")
    List<Point> forecast(
            @RequestParam(defaultValue = "12m")
                    @jakarta.validation.constraints.Pattern(regexp = "([1-9]|1[0-9]|2[0-4])m")
                    String timeRange,
            @RequestParam(required = false) @Size(max = 40) @Nullable String model) {
        return forecast.forecast(Integer.parseInt(timeRange.substring(0, timeRange.length() - 1)), model);
    }

    @GetMapping("/forecasting/models")
    @RequiresPermission("view_finance")
    List<Model> models() {
        return forecast.models();
    }

    @GetMapping({"/pricing/analytics", "/pricing-analytics"})
    @RequiresPermission("view_finance")
    PricingAnalytics pricing() {
        return pricing.analytics();
    }

    @GetMapping("/pricing/market-analysis")
    @RequiresPermission("view_finance")
    List<MarketRow> market() {
        return pricing.market();
    }

    @PostMapping("/pricing/market-analysis")
    @RequiresPermission("manage_finance")
    List<MarketRow> saw(@Valid @RequestBody PriceRequest request, Actor actor) {
        market.saw(request.competitor(), request.price(), request.currency(), request.marketShare(), actor);
        return pricing.market();
    }
}
