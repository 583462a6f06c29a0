package com.clutch.fleet.domain.ledger;

import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes what somebody says about an entry, field by field, and collects everything that is wrong with it. Null, and a blank text,
 * mean that nothing is said: then what is known stays.
 */
public final class FieldCheck {

    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");

    private final Map<String, String> errors = new LinkedHashMap<>();

    /** Notes that something is wrong with a field; the first sentence counts. */
    public void refuse(String field, String sentence) {
        errors.putIfAbsent(field, sentence);
    }

    /** Notes that something is wrong with a field unless the condition holds. */
    public void require(boolean condition, String field, String sentence) {
        if (!condition) {
            refuse(field, sentence);
        }
    }

    /** What is said, or else what is known; one of both must be there. */
    public <T> @Nullable T needed(String field, @Nullable T said, @Nullable T known) {
        var value = said == null ? known : said;
        require(value != null, field, "This field is required.");
        return value;
    }

    /** A text of at most so many characters. */
    public @Nullable String text(String field, @Nullable String said, @Nullable String known, int longest) {
        if (said == null || said.isBlank()) {
            return known;
        }
        require(said.strip().length() <= longest, field, "At most %d characters.".formatted(longest));
        return said.strip();
    }

    /** A text that must be there. */
    public @Nullable String neededText(String field, @Nullable String said, @Nullable String known, int longest) {
        return needed(field, text(field, said, known, longest), null);
    }

    /** A number between zero and the most, rounded to so many decimals. */
    public @Nullable BigDecimal number(
            String field, @Nullable BigDecimal said, @Nullable BigDecimal known, BigDecimal most, int decimals) {
        if (said == null) {
            return known;
        }
        // Rounding 1e-999999999 would take all memory there is.
        if (Math.abs(said.scale()) > 30 || said.signum() < 0 || said.compareTo(most) > 0) {
            refuse(field, "A number between 0 and %s.".formatted(most.toPlainString()));
            return known;
        }
        return said.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** An amount in major units, two decimals, not negative. */
    public @Nullable BigDecimal money(String field, @Nullable BigDecimal said, @Nullable BigDecimal known) {
        return number(field, said, known, MOST_MONEY, 2);
    }

    /** A code of ISO 4217; Egyptian pounds where nothing is said or known. */
    public String currency(@Nullable String said, @Nullable String known) {
        var usual = known == null ? "EGP" : known;
        if (said == null || said.isBlank()) {
            return usual;
        }
        try {
            return Currency.getInstance(said.strip().toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException _) {
            refuse("currency", "A currency is named by its code of ISO 4217, such as EGP.");
            return usual;
        }
    }

    /**
     * Ends the check.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public void done() {
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
    }

    /**
     * The vehicle that somebody names.
     *
     * @throws DomainException when he names none
     */
    public static UUID vehicle(@Nullable UUID said) {
        var check = new FieldCheck();
        check.needed("vehicleId", said, null);
        check.done();
        return sure(said);
    }

    /** A value that {@link #done} has let through. */
    public static <T> T sure(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A required field was not missed");
        }
        return value;
    }
}
