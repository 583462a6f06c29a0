package com.clutch.assets.domain.asset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How an asset loses its value by the straight-line method: the same charge for every month of its useful life, until the salvage
 * value is left (IAS 16 "Property, Plant and Equipment", paragraphs 6, 50 and 62). The charge up to a day is
 * {@code (cost - salvage) * months / life}, where a month counts when it is complete; it is computed from the start each time, so
 * no rounding piles up.
 *
 * @param cost what the asset cost, in major units
 * @param salvage what is left at the end, at most the cost
 * @param since day on which it came into use
 * @param lifeMonths months of its useful life, at least 1
 */
public record Depreciation(BigDecimal cost, BigDecimal salvage, LocalDate since, int lifeMonths) {

    /** What is lost in a whole month, to two decimals. */
    public BigDecimal perMonth() {
        return cost.subtract(salvage).divide(BigDecimal.valueOf(lifeMonths), 2, RoundingMode.HALF_UP);
    }

    /** What has been lost up to and including a day; nothing before it came into use. */
    public BigDecimal lostUntil(LocalDate day) {
        var months = Math.clamp(ChronoUnit.MONTHS.between(since, day), 0, lifeMonths);
        return cost.subtract(salvage)
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(lifeMonths), 2, RoundingMode.HALF_UP);
    }

    /** What the asset is worth in the books on a day. */
    public BigDecimal bookValueOn(LocalDate day) {
        return cost.subtract(lostUntil(day));
    }

    /** First day on which only the salvage value is left. */
    public LocalDate endsOn() {
        return since.plusMonths(lifeMonths);
    }
}
