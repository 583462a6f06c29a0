package com.clutch.finance.application.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;

/** Arithmetic of figures. */
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** Percent of a whole; zero when the whole is nothing. */
    static BigDecimal percent(BigDecimal part, BigDecimal of) {
        return of.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(of, 2, RoundingMode.HALF_UP);
    }

    /** Percent by which something grew; zero when there was nothing before. */
    static BigDecimal growth(BigDecimal now, BigDecimal before) {
        return percent(now.subtract(before), before.abs());
    }

    /** The sum of parts of rows. */
    static <T> BigDecimal sum(Collection<T> rows, Function<T, BigDecimal> part) {
        return rows.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
