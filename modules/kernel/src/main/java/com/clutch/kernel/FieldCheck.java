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

    /** Whether rounding the number is cheap: rounding 1e-999999999 would take all memory there is. */
    public static boolean plain(BigDecimal said) {
        return Math.abs(said.scale()) <= 30;
    }
}
