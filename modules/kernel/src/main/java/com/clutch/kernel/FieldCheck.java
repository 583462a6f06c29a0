package com.clutch.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody says field by field, and collects everything that is wrong with it on the way. Null, and a blank text, mean
 * that nothing is said about a field; what is wrong is answered as null too, and thrown by {@link #done}.
 */
public final class FieldCheck {

    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final String USUAL_CURRENCY = "EGP";

    private final Map<String, String> errors = new LinkedHashMap<>();

    /** What the reading makes of a text; when it throws, its message is the sentence for people. */
    public <T> @Nullable T value(String field, @Nullable String said, Function<String, T> reading) {
        if (said == null || said.isBlank()) {
            return null;
        }
        try {
            return reading.apply(said);
        } catch (IllegalArgumentException no) {
            errors.put(field, String.valueOf(no.getMessage()));
            return null;
        }
    }

    /** A text without blanks around it, of so many characters at most. */
    public @Nullable String text(String field, @Nullable String said, int longest) {
        return value(field, said, text -> {
            var stripped = text.strip();
            if (stripped.length() > longest) {
                throw new IllegalArgumentException("At most %d characters.".formatted(longest));
            }
            return stripped;
        });
    }

    /** The same, or else the text that is known. */
    public @Nullable String text(String field, @Nullable String said, @Nullable String known, int longest) {
        return either(text(field, said, longest), known);
    }

    /** The same, where one of both must be there. */
    public @Nullable String neededText(String field, @Nullable String said, @Nullable String known, int longest) {
        return needed(field, text(field, said, longest), known);
    }

    /** A whole number between two others, both included. */
    public @Nullable Integer whole(String field, @Nullable Integer said, int least, int most) {
        if (said != null && (said < least || said > most)) {
            errors.put(field, "A whole number between %d and %d.".formatted(least, most));
            return null;
        }
        return said;
    }

    /** A number from zero on, rounded half up to so many decimals. */
    public @Nullable BigDecimal number(String field, @Nullable BigDecimal said, BigDecimal most, int decimals) {
        if (said == null) {
            return null;
        }
        if (!plain(said) || said.signum() < 0 || said.compareTo(most) > 0) {
            errors.put(field, "A number between 0 and %s.".formatted(most.toPlainString()));
            return null;
        }
        return said.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The same, or else the number that is known. */
    public @Nullable BigDecimal number(
            String field, @Nullable BigDecimal said, @Nullable BigDecimal known, BigDecimal most, int decimals) {
        return either(number(field, said, most, decimals), known);
    }

    /** An amount in major units from zero on, two decimals, or else the one that is known. */
    public @Nullable BigDecimal money(String field, @Nullable BigDecimal said, @Nullable BigDecimal known) {
        return number(field, said, known, MOST_MONEY, 2);
    }

    /** A number above zero, rounded half up to so many decimals. */
    public @Nullable BigDecimal positive(String field, @Nullable BigDecimal said, BigDecimal most, int decimals) {
        var number = number(field, said, most, decimals);
        if (number != null && number.signum() == 0) {
            errors.put(field, "A number above 0.");
            return null;
        }
        return number;
    }

    /** A currency by its code of ISO 4217. */
    public @Nullable String currency(String field, @Nullable String said) {
        return value(field, said, text -> {
            try {
                return Currency.getInstance(text.strip().toUpperCase(Locale.ROOT))
                        .getCurrencyCode();
            } catch (IllegalArgumentException _) {
                throw new IllegalArgumentException("A currency is named by its code of ISO 4217, such as EGP.");
            }
        });
    }

    /** The same, or else the one that is known; Egyptian pounds where nothing is said or known. */
    public String currency(String field, @Nullable String said, @Nullable String known) {
        return present(either(currency(field, said), known), USUAL_CURRENCY);
    }

    /** What is said, or else what is known, where one of both must be there. */
    public <T> @Nullable T needed(String field, @Nullable T said, @Nullable T known) {
        var value = either(said, known);
        required(field, value);
        return value;
    }

    /** Says no to a field unless the condition holds, or something else is wrong with it. */
    public void require(boolean condition, String field, String sentence) {
        if (!condition) {
            reject(field, sentence);
        }
    }

    /** Says no to a field, unless something else is wrong with it. */
    public void reject(String field, String sentence) {
        errors.putIfAbsent(field, sentence);
    }

    /** Says no to a field about which nothing is said, unless something else is wrong with it. */
    public void required(String field, @Nullable Object value) {
        if (value == null) {
            reject(field, "This field is required.");
        }
    }

    /**
     * Does nothing when nothing was wrong.
     *
     * @throws DomainException {@link KernelError#VALIDATION_FAILED} naming every field that makes no sense
     */
    public void done() {
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
    }

    /** What is said, else what is known. */
    public static <T> @Nullable T either(@Nullable T said, @Nullable T known) {
        return said != null ? said : known;
    }

    /** What is said, else what is known; null when it is said that there is none. */
    public static <T> @Nullable T either(@Nullable Optional<? extends T> said, @Nullable T known) {
        if (said == null) {
            return known;
        }
        return said.isPresent() ? said.get() : null;
    }

    /** What is said, else what is known, where one of both is sure to be there. */
    public static <T> T present(@Nullable T said, @Nullable T known) {
        var value = either(said, known);
        if (value == null) {
            throw new IllegalStateException("A required field was not missed");
        }
        return value;
    }

    /** A value that {@link #done} has let through. */
    public static <T> T sure(@Nullable T value) {
        return present(value, null);
    }

    /** Whether rounding the number is cheap: rounding 1e-999999999 would take all memory there is. */
    public static boolean plain(BigDecimal said) {
        return Math.abs(said.scale()) <= 30;
    }
}
