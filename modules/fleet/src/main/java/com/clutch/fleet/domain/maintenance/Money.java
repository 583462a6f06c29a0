package com.clutch.fleet.domain.maintenance;

import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
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
        if (said == null || said.isBlank()) {
            return known;
        }
        try {
            return Currency.getInstance(said.strip().toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException _) {
            throw DomainException.fields(
                    Map.of("currency", "A currency is named by its code of ISO 4217, such as EGP."));
        }
    }
}
