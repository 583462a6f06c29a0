package com.clutch.finance.application.report;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.application.report.FigureQueries.CompetitorPrice;
import com.clutch.finance.application.subscription.PlanQueries;
import com.clutch.finance.application.subscription.PlanView;
import com.clutch.finance.application.subscription.SubscriptionQueries;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.subscription.PlanStatus;
import com.clutch.kernel.PageRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What plans are worth, and what competitors ask for. */
@Service
public class PricingFigures {

    /**
     * Prices at a glance; money in EGP.
     *
     * @param averagePrice of the active plans, by the rates of today; of those that have one
     * @param conversionRate percent of all subscriptions that were paid for at least once
     * @param churnRate percent of the subscriptions of 30 days ago that have ended since
     * @param priceSensitivity share, from 0 to 1, of the dearer half of subscriptions that have ended
     */
    public record PricingAnalytics(
            BigDecimal totalRevenue,
            BigDecimal averagePrice,
            BigDecimal conversionRate,
            BigDecimal churnRate,
            BigDecimal averageRevenuePerUser,
            BigDecimal lifetimeValue,
            BigDecimal priceSensitivity,
            List<PlanShare> distribution,
            List<CompetitorShare> competitorComparison,
            String currency,
            Instant asOf) {}

    /** How many have a plan. */
    public record PlanShare(String plan, long subscribers, BigDecimal percent) {}

    /** What a competitor asks for. */
    public record CompetitorShare(String competitor, BigDecimal price, BigDecimal marketShare) {}

    /**
     * What a competitor asks for and whether it grows.
     *
     * @param priceTrend increasing, decreasing or stable
     */
    public record MarketRow(
            String competitor,
            BigDecimal currentPrice,
            String currency,
            BigDecimal marketShare,
            String priceTrend,
            LocalDate lastUpdate) {}

    private final FigureQueries queries;
    private final PlanQueries plans;
    private final SubscriptionQueries subscriptions;
    private final CurrencyRates rates;
    private final FinanceCalendar calendar;

    PricingFigures(
            FigureQueries queries,
            PlanQueries plans,
            SubscriptionQueries subscriptions,
            CurrencyRates rates,
            FinanceCalendar calendar) {
        this.queries = queries;
        this.plans = plans;
        this.subscriptions = subscriptions;
        this.rates = rates;
        this.calendar = calendar;
    }

    /** Prices at a glance. */
    public PricingAnalytics analytics() {
        var all = new ArrayList<PlanView>();
        plans.forEach(null, PageRequest.first(1), all::add);
        var prices = all.stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .flatMap(plan -> price(plan).stream())
                .toList();
        var metrics = subscriptions.metrics(calendar.now());
        var uptake = plans.uptake();
        return new PricingAnalytics(
                uptake.revenue(),
                prices.isEmpty()
                        ? BigDecimal.ZERO
                        : Figures.sum(prices, Money::amount)
                                .divide(BigDecimal.valueOf(prices.size()), 2, RoundingMode.HALF_UP),
                Figures.percent(BigDecimal.valueOf(uptake.paidOnce()), BigDecimal.valueOf(uptake.subscriptions())),
                metrics.churnRate(),
                metrics.averageRevenuePerUser(),
                metrics.lifetimeValue(),
                uptake.endedOfDearer(),
                all.stream()
                        .map(plan -> new PlanShare(plan.name(), plan.subscribers(), plan.popularity()))
                        .toList(),
                queries.competitors().stream()
                        .map(row -> new CompetitorShare(row.competitor(), row.currentPrice(), row.marketShare()))
                        .toList(),
                Money.BASE,
                calendar.now());
    }

    private Optional<Money> price(PlanView plan) {
        return rates.find(plan.currency(), calendar.today())
                .map(rate -> rate.base(new Money(plan.price(), plan.currency())));
    }

    /** What competitors ask for. */
    public List<MarketRow> market() {
        return queries.competitors().stream()
                .map(row -> new MarketRow(
                        row.competitor(),
                        row.currentPrice(),
                        row.currency(),
                        row.marketShare(),
                        trend(row),
                        row.lastUpdate()))
                .toList();
    }

    private static String trend(CompetitorPrice row) {
        var before = row.priceBefore();
        var step = before == null ? 0 : row.currentPrice().compareTo(before);
        return step > 0 ? "increasing" : step < 0 ? "decreasing" : "stable";
    }
}
