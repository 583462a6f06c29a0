package com.clutch.finance.application.subscription;

import com.clutch.finance.domain.subscription.ScenarioStatus;
import com.clutch.finance.domain.subscription.ScenarioType;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * An imagined change of price. What it would bring follows from the elasticity: the percentage by which the number of
 * subscriptions changes when the price changes by one percent.
 *
 * @param priceChangePercent percent of the price the plan has now; zero when it costs nothing
 * @param riskLevel low below 5 percent of change, medium below 15, otherwise high
 * @param confidence percent, as whoever imagined it says
 */
public record ScenarioView(
        UUID id,
        String name,
        String description,
        ScenarioType type,
        ScenarioStatus status,
        UUID planId,
        BigDecimal currentPrice,
        BigDecimal newPrice,
        BigDecimal priceChange,
        BigDecimal priceChangePercent,
        String targetSegment,
        Impact expectedImpact,
        BigDecimal confidence,
        String riskLevel,
        List<String> assumptions,
        Constraints constraints,
        Timeline timeline,
        Metrics metrics,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Percent by which revenue, subscriptions, price per subscription, leaving and joining would change. */
    public record Impact(
            BigDecimal revenue, BigDecimal volume, BigDecimal margin, BigDecimal churn, BigDecimal acquisition) {}

    /** The prices between which the scenario moves, and the loss of subscriptions in percent at which revenue stays the same. */
    public record Constraints(
            BigDecimal minPrice, BigDecimal maxPrice, BigDecimal maxChurnIncrease, BigDecimal minMargin) {}

    /** When it would hold, and for how many days. */
    public record Timeline(LocalDate startDate, LocalDate endDate, long duration) {}

    /**
     * What the expectation rests on.
     *
     * @param priceSensitivity the elasticity without its sign
     * @param demandCurve elastic when more than proportional, otherwise inelastic
     * @param competitivePosition cheaper, dearer or same as now
     */
    public record Metrics(
            BigDecimal elasticity, BigDecimal priceSensitivity, String demandCurve, String competitivePosition) {}

    static ScenarioView of(PricingExperiments.Scenario scenario) {
        var change = scenario.newPrice().subtract(scenario.currentPrice());
        var percent = percent(change, scenario.currentPrice());
        var volume = percent.multiply(scenario.elasticity()).setScale(2, RoundingMode.HALF_UP);
        var revenue = HUNDRED.add(percent)
                .multiply(HUNDRED.add(volume))
                .divide(HUNDRED, 2, RoundingMode.HALF_UP)
                .subtract(HUNDRED);
        return new ScenarioView(
                scenario.id(),
                scenario.name(),
                scenario.description(),
                scenario.type(),
                scenario.status(),
                scenario.planId(),
                scenario.currentPrice(),
                scenario.newPrice(),
                change,
                percent,
                scenario.targetSegment(),
                new Impact(revenue, volume, percent, volume.negate().max(BigDecimal.ZERO), volume.max(BigDecimal.ZERO)),
                scenario.confidence(),
                risk(percent.abs()),
                scenario.assumptions(),
                new Constraints(
                        scenario.currentPrice().min(scenario.newPrice()),
                        scenario.currentPrice().max(scenario.newPrice()),
                        percent(change, scenario.newPrice()).max(BigDecimal.ZERO),
                        percent.min(BigDecimal.ZERO)),
                new Timeline(
                        scenario.startsOn(),
                        scenario.endsOn(),
                        ChronoUnit.DAYS.between(scenario.startsOn(), scenario.endsOn()) + 1),
                new Metrics(
                        scenario.elasticity(),
                        scenario.elasticity().abs(),
                        scenario.elasticity().abs().compareTo(BigDecimal.ONE) > 0 ? "elastic" : "inelastic",
                        change.signum() > 0 ? "dearer" : change.signum() < 0 ? "cheaper" : "same"),
                scenario.createdAt(),
                scenario.updatedAt(),
                scenario.version());
    }

    private static String risk(BigDecimal percent) {
        if (percent.compareTo(BigDecimal.valueOf(5)) < 0) {
            return "low";
        }
        return percent.compareTo(BigDecimal.valueOf(15)) < 0 ? "medium" : "high";
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal of) {
        return of.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(of, 2, RoundingMode.HALF_UP);
    }
}
