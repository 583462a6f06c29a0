package com.clutch.insights.adapter.in.jobs;

import com.clutch.insights.application.revenue.RevenueForecasting;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the outlook on revenue up to date, so that no request has to wait for it. Every instance runs it for itself. */
@Component
class RevenueForecastUpkeep {

    private final RevenueForecasting forecasting;

    RevenueForecastUpkeep(RevenueForecasting forecasting) {
        this.forecasting = forecasting;
    }

    @Scheduled(
            initialDelayString = "${clutch.insights.forecast-interval:PT1M}",
            fixedDelayString = "${clutch.insights.forecast-interval:PT1M}")
    void refresh() {
        forecasting.refresh();
    }
}
