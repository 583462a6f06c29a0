package com.clutch.finance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How an amount became one in the base currency: once, when its document was made. Whatever follows from the document, such as a
 * refund, uses the same conversion.
 *
 * @param rate units of the base currency for one unit of the currency
 * @param date day that the rate is of
 * @param source who says so; {@code base} for the base currency itself
 */
public record Conversion(BigDecimal rate, LocalDate date, String source) {

    /** The base currency is worth itself. */
    public static Conversion none(LocalDate date) {
        return new Conversion(BigDecimal.ONE, date, "base");
    }

    /** The amount in the base currency, rounded half up to the minor unit. */
    public Money base(Money money) {
        return Money.rounded(money.amount().multiply(rate), Money.BASE);
    }
}
