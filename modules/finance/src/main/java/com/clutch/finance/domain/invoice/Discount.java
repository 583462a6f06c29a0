package com.clutch.finance.domain.invoice;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;

/**
 * What is taken off the sum of the lines, before VAT.
 *
 * @param value percent, or an amount in the currency of the invoice
 */
public record Discount(Kind kind, BigDecimal value) {

    /** How it is meant. */
    public enum Kind {
        PERCENTAGE,
        FIXED
    }

    /** @throws DomainException {@link FinanceError#DISCOUNT_ABOVE_TOTAL} */
    Money of(Money subtotal) {
        var taken = kind == Kind.PERCENTAGE
                ? subtotal.percent(value)
                : Money.notNegative("discount.value", value, subtotal.currency());
        if (value.signum() < 0 || taken.isMoreThan(subtotal)) {
            throw DomainException.field(
                    FinanceError.DISCOUNT_ABOVE_TOTAL, "discount.value", "A discount is between nothing and everything.");
        }
        return taken;
    }
}
