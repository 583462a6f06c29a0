package com.clutch.fleet.domain.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What work costs, in major units of one currency.
 *
 * @param labourHours two decimals
 * @param labourRate for an hour
 * @param otherCost what is neither labour nor parts
 */
public record Bill(
        BigDecimal labourHours, BigDecimal labourRate, BigDecimal otherCost, String currency, List<Part> parts) {

    /** Nothing yet, in Egyptian pounds. */
    public static final Bill NOTHING = new Bill(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, "EGP", List.of());

    public Bill {
        labourHours = labourHours.setScale(2, RoundingMode.HALF_UP);
        labourRate = Money.of(labourRate);
        otherCost = Money.of(otherCost);
        parts = List.copyOf(parts);
    }

    /** What somebody says about costs; null means that nothing is said. Parts are said as a whole. */
    public record Fields(
            @Nullable BigDecimal labourHours,
            @Nullable BigDecimal labourRate,
            @Nullable BigDecimal otherCost,
            @Nullable String currency,
            @Nullable List<Part> parts) {

        /** Nothing is said. */
        public static final Fields NOTHING = new Fields(null, null, null, null, null);
    }

    /** The same bill after what is said now. */
    public Bill with(Fields said) {
        return new Bill(
                said.labourHours() == null ? labourHours : said.labourHours(),
                said.labourRate() == null ? labourRate : said.labourRate(),
                said.otherCost() == null ? otherCost : said.otherCost(),
                Money.currency(said.currency(), currency),
                said.parts() == null ? parts : said.parts());
    }

    /** The same bill at the rate of a technician, where nobody has said another. */
    public Bill atRateOf(Technician technician) {
        var rate = technician.hourlyRate();
        return rate == null || labourRate.signum() > 0 || !technician.currency().equals(currency)
                ? this
                : new Bill(labourHours, rate, otherCost, currency, parts);
    }

    /** Hours at their rate. */
    public BigDecimal labourCost() {
        return Money.of(labourHours.multiply(labourRate));
    }

    /** All lines of parts. */
    public BigDecimal partsCost() {
        return parts.stream().map(Part::cost).reduce(Money.ZERO, BigDecimal::add);
    }

    /** Everything together. */
    public BigDecimal total() {
        return labourCost().add(partsCost()).add(otherCost);
    }
}
