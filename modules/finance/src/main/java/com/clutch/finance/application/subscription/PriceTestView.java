package com.clutch.finance.application.subscription;

import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Two plans compared by the subscriptions that began within the days of the test.
 *
 * @param testGroup subscriptions of the plan that is tried
 * @param controlGroup subscriptions of the plan it is compared with
 */
public record PriceTestView(
        UUID id,
        UUID scenarioId,
        String name,
        TestStatus status,
        LocalDate startDate,
        LocalDate endDate,
        Group testGroup,
        Group controlGroup,
        Results results,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** Subscriptions of a plan: percent that were paid for, what was paid in EGP, percent that have ended. */
    public record Group(long size, BigDecimal conversion, BigDecimal revenue, BigDecimal churn) {}

    /**
     * The test group against the control group.
     *
     * @param revenueLift percent by which a subscription of the test group brought more
     * @param conversionChange percentage points
     * @param churnChange percentage points
     * @param statisticalSignificance percent by which chance is ruled out as the cause of the difference in conversion: two-sided
     *     z-test of two proportions; zero as long as a group is empty
     */
    public record Results(
            BigDecimal revenueLift,
            BigDecimal conversionChange,
            BigDecimal churnChange,
            BigDecimal statisticalSignificance) {}

    static PriceTestView of(
            PricingExperiments.PriceTest test,
            TestStatus status,
            PricingExperiments.Cohort tried,
            PricingExperiments.Cohort control) {
        var testGroup = group(tried);
        var controlGroup = group(control);
        var brought = perHead(tried);
        var usual = perHead(control);
        return new PriceTestView(
                test.id(),
                test.scenarioId(),
                test.name(),
                status,
                test.startDate(),
                test.endDate(),
                testGroup,
                controlGroup,
                new Results(
                        usual.signum() == 0
                                ? BigDecimal.ZERO
                                : brought.subtract(usual)
                                        .multiply(BigDecimal.valueOf(100))
                                        .divide(usual, 2, RoundingMode.HALF_UP),
                        testGroup.conversion().subtract(controlGroup.conversion()),
                        testGroup.churn().subtract(controlGroup.churn()),
                        significance(tried, control)),
                test.createdAt(),
                test.updatedAt(),
                test.version());
    }

    private static Group group(PricingExperiments.Cohort cohort) {
        return new Group(
                cohort.size(),
                percent(cohort.paid(), cohort.size()),
                cohort.revenue(),
                percent(cohort.ended(), cohort.size()));
    }

    private static BigDecimal perHead(PricingExperiments.Cohort cohort) {
        return cohort.size() == 0
                ? BigDecimal.ZERO
                : cohort.revenue().divide(BigDecimal.valueOf(cohort.size()), 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(long part, long of) {
        return of == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal significance(PricingExperiments.Cohort tried, PricingExperiments.Cohort control) {
        if (tried.size() == 0 || control.size() == 0) {
            return BigDecimal.ZERO;
        }
        var pooled = (double) (tried.paid() + control.paid()) / (tried.size() + control.size());
        var error = Math.sqrt(pooled * (1 - pooled) * (1.0 / tried.size() + 1.0 / control.size()));
        if (error == 0) {
            return BigDecimal.ZERO;
        }
        var z = Math.abs((double) tried.paid() / tried.size() - (double) control.paid() / control.size()) / error;
        return BigDecimal.valueOf(100 * errorFunction(z / Math.sqrt(2))).setScale(2, RoundingMode.HALF_UP);
    }

    // Abramowitz and Stegun, formula 7.1.26; exact to six decimals.
    private static double errorFunction(double x) {
        var t = 1 / (1 + 0.3275911 * x);
        var sum = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        return 1 - sum * Math.exp(-x * x);
    }
}
