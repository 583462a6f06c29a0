package com.clutch.fleet.domain.maintenance;

import com.clutch.kernel.FieldCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How amounts are kept: two decimals, halves rounded away from zero, in a currency of ISO 4217. */
final class Money {

    static final BigDecimal ZERO = new BigDecimal("0.00");

    private Money() {}

    static BigDecimal of(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** The currency that is said, or the known one. */
    static String currency(@Nullable String said, String known) {
        var check = new FieldCheck();
        var currency = check.currency("currency", said, known);
        check.done();
        return currency;
    }
}
