package com.clutch.finance.domain.subscription;

import com.clutch.finance.domain.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Shares of the price of a period, day by day in the zone of the customer. Shares of days that together make the period add up to
 * its price, because the running sum is rounded and not the share.
 */
public final class Proration {

    private Proration() {}

    /**
     * The share of some days of a period.
     *
     * @param start first day of the period
     * @param end first day after it
     * @param from first day that is charged, not before the start
     * @param to first day that is not charged any more, not after the end
     */
    public static Money share(Money price, LocalDate start, LocalDate end, LocalDate from, LocalDate to) {
        var days = ChronoUnit.DAYS.between(start, end);
        return price.part(ChronoUnit.DAYS.between(start, to), days)
                .minus(price.part(ChronoUnit.DAYS.between(start, from), days));
    }
}
