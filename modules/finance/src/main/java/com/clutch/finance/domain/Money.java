package com.clutch.finance.domain;

import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An amount in whole minor units of one currency. All currencies that books are kept in have two decimals.
 *
 * @param amount in major units with two decimals; may be negative
 * @param currency code of ISO 4217
 */
public record Money(BigDecimal amount, String currency) {

    /** The currency in which totals are given. */
    public static final String BASE = "EGP";

    /** The currencies that payments, invoices and expenses may have. */
    public static final Set<String> CURRENCIES = Set.of("EGP", "USD", "EUR", "GBP", "AED", "SAR", "QAR");

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    /** @throws ArithmeticException when the amount has parts of a minor unit */
    public Money {
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Nothing of the currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The amount rounded half up to the minor unit. */
    public static Money rounded(BigDecimal amount, String currency) {
        return new Money(amount.setScale(DECIMALS, RoundingMode.HALF_UP), currency);
    }

    /**
     * What somebody wrote, when it is more than nothing.
     *
     * @param field name of the field to blame
     * @throws DomainException {@link FinanceError#AMOUNT_NOT_POSITIVE}, {@link FinanceError#AMOUNT_BELOW_MINOR_UNIT}, {@link
     *     FinanceError#AMOUNT_OUT_OF_RANGE}, {@link FinanceError#UNKNOWN_CURRENCY}
     */
    public static Money positive(String field, @Nullable BigDecimal amount, @Nullable String currency) {
        if (amount == null || amount.signum() <= 0) {
            throw DomainException.field(FinanceError.AMOUNT_NOT_POSITIVE, field, "The amount must be more than zero.");
        }
        return notNegative(field, amount, currency);
    }

    /**
     * What somebody wrote, when it is not less than nothing.
     *
     * @param field name of the field to blame
     * @throws DomainException as {@link #positive}
     */
    public static Money notNegative(String field, @Nullable BigDecimal amount, @Nullable String currency) {
        if (amount == null || amount.signum() < 0) {
            throw DomainException.field(FinanceError.AMOUNT_NOT_POSITIVE, field, "The amount must not be negative.");
        }
        // Looked at before any arithmetic: scaling 1e-999999999 would take all memory there is.
        if (Math.abs(amount.scale()) > 30 || amount.compareTo(MOST) > 0) {
            throw DomainException.field(
                    FinanceError.AMOUNT_OUT_OF_RANGE, field, "At most %s.".formatted(MOST.toPlainString()));
        }
        if (amount.stripTrailingZeros().scale() > DECIMALS) {
            throw DomainException.field(
                    FinanceError.AMOUNT_BELOW_MINOR_UNIT, field, "The amount has more than two decimals.");
        }
        return new Money(amount, knownCurrency(currency));
    }

    /**
     * The code in capitals; the base currency when nothing is said.
     *
     * @throws DomainException {@link FinanceError#UNKNOWN_CURRENCY}
     */
    public static String knownCurrency(@Nullable String currency) {
        var code = currency == null || currency.isBlank() ? BASE : currency.strip().toUpperCase(Locale.ROOT);
        if (!CURRENCIES.contains(code)) {
            throw DomainException.field(
                            FinanceError.UNKNOWN_CURRENCY,
                            "currency",
                            "Books are kept in %s.".formatted(String.join(", ", new TreeSet<>(CURRENCIES))))
                    .with("allowed", List.copyOf(new TreeSet<>(CURRENCIES)));
        }
        return code;
    }

    /** @throws DomainException {@link FinanceError#CURRENCY_MISMATCH} */
    public Money plus(Money other) {
        return new Money(amount.add(same(other)), currency);
    }

    /** @throws DomainException {@link FinanceError#CURRENCY_MISMATCH} */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other)), currency);
    }

    /** The same amount on the other side. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** So many times the amount, rounded half up to the minor unit. */
    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor), currency);
    }

    /** So many percent of the amount, rounded half up to the minor unit. */
    public Money percent(BigDecimal percent) {
        return rounded(amount.multiply(percent).divide(HUNDRED), currency);
    }

    /** The part that so many of a number of equal steps make, rounded half up; all steps make the whole. */
    public Money part(long steps, long of) {
        return rounded(
                amount.multiply(BigDecimal.valueOf(steps)).divide(BigDecimal.valueOf(of), 10, RoundingMode.HALF_UP),
                currency);
    }

    /**
     * Divides the amount in proportion to the weights, such that the parts add up to it: what rounding leaves over goes to the
     * parts one after the other.
     *
     * @param weights not negative; when all are zero everything goes to the first
     */
    public List<Money> allocate(List<BigDecimal> weights) {
        var parts = new ArrayList<Money>(weights.size());
        var whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var before = BigDecimal.ZERO;
        var given = BigDecimal.ZERO.setScale(DECIMALS);
        for (var weight : weights) {
            before = before.add(weight);
            // The running sum is rounded, not the part, so that the last one ends exactly at the amount.
            var until = whole.signum() == 0
                    ? amount
                    : amount.multiply(before).divide(whole, DECIMALS, RoundingMode.HALF_UP);
            parts.add(new Money(until.subtract(given), currency));
            given = until;
        }
        return parts;
    }

    /** Whether it is more than nothing. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** @throws DomainException {@link FinanceError#CURRENCY_MISMATCH} */
    public boolean isMoreThan(Money other) {
        return amount.compareTo(same(other)) > 0;
    }

    private BigDecimal same(Money other) {
        if (!currency.equals(other.currency)) {
            throw DomainException.field(
                    FinanceError.CURRENCY_MISMATCH,
                    "currency",
                    "%s and %s do not go together.".formatted(currency, other.currency));
        }
        return other.amount;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
