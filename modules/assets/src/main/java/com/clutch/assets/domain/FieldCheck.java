package com.clutch.assets.domain;

import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what somebody says, field by field, and collects everything that is wrong with it. Each method answers what holds from
 * now on: what is said, in order; or what was known before, when nothing is said or it is wrong.
 */
public final class FieldCheck {

    /** Currency of the company, in which a price is when nobody says otherwise. */
    public static final String USUAL_CURRENCY = "EGP";

    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://[^\\s<>\"]+|/[^\\s<>\"]*)");

    private final Map<String, String> errors = new LinkedHashMap<>();

    /** Writes down that a field is wrong; the first error of a field stays. */
    public void reject(String field, String sentence) {
        errors.putIfAbsent(field, sentence);
    }

    /** A text without blanks around it; a blank one says nothing. */
    public @Nullable String text(String field, @Nullable String said, @Nullable String known, int longest) {
        if (said == null || said.isBlank()) {
            return known;
        }
        var stripped = said.strip();
        // PostgreSQL cannot store this character.
        if (stripped.length() > longest || stripped.indexOf('\0') >= 0) {
            reject(field, "At most %d characters.".formatted(longest));
            return known;
        }
        return stripped;
    }

    /** A text that must be there. */
    public String required(String field, @Nullable String said, @Nullable String known, int longest) {
        var text = text(field, said, known, longest);
        return text == null ? missing(field, "") : text;
    }

    /** Something that must be there; what stands in when it is not is seen by nobody. */
    public <T> T required(String field, @Nullable T said, @Nullable T known, T standIn) {
        var value = said == null ? known : said;
        return value == null ? missing(field, standIn) : value;
    }

    /** An address of e-mail in lower case. */
    public @Nullable String email(String field, @Nullable String said, @Nullable String known) {
        var text = text(field, said, known, 254);
        if (text != null && !EMAIL.matcher(text).matches()) {
            reject(field, "An e-mail address such as mona@example.com.");
        }
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /** An address of the web, or a path of this server. */
    public @Nullable String url(String field, @Nullable String said, @Nullable String known) {
        var text = text(field, said, known, 1000);
        if (text != null && !ADDRESS.matcher(text).matches()) {
            reject(field, "An address that starts with https://, http:// or /.");
        }
        return text;
    }

    /** An amount of money that is not negative, to two decimals. */
    public @Nullable BigDecimal money(String field, @Nullable BigDecimal said, @Nullable BigDecimal known) {
        return number(field, said, known, BigDecimal.ZERO, MOST_MONEY, 2);
    }

    /** A number within bounds, rounded half up. */
    public @Nullable BigDecimal number(
            String field,
            @Nullable BigDecimal said,
            @Nullable BigDecimal known,
            BigDecimal least,
            BigDecimal most,
            int decimals) {
        if (said == null) {
            return known;
        }
        // Rounding 1e-999999999 would take all memory there is.
        if (Math.abs(said.scale()) > 30 || said.compareTo(least) < 0 || said.compareTo(most) > 0) {
            reject(field, "A number between %s and %s.".formatted(least.toPlainString(), most.toPlainString()));
            return known;
        }
        return said.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A whole number within bounds. */
    public @Nullable Integer whole(String field, @Nullable Integer said, @Nullable Integer known, int least, int most) {
        if (said != null && (said < least || said > most)) {
            reject(field, "A whole number between %d and %d.".formatted(least, most));
            return known;
        }
        return said == null ? known : said;
    }

    /** A code of ISO 4217. */
    public String currency(@Nullable String said, String known) {
        var text = text("currency", said, known, 3);
        try {
            return Currency.getInstance(String.valueOf(text).toUpperCase(Locale.ROOT))
                    .getCurrencyCode();
        } catch (IllegalArgumentException _) {
            reject("currency", "A currency is named by its code of ISO 4217, such as EGP.");
            return known;
        }
    }

    /** Short texts, each once, in the order given. */
    public List<String> texts(
            String field, @Nullable List<String> said, List<String> known, int most, UnaryOperator<String> reading) {
        if (said == null) {
            return known;
        }
        if (said.size() > most) {
            reject(field, "At most %d entries.".formatted(most));
            return known;
        }
        var texts = new LinkedHashSet<String>();
        for (var text : said) {
            if (text != null && !text.isBlank()) {
                texts.add(reading.apply(text));
            }
        }
        return List.copyOf(texts);
    }

    /** Words to sort things by, at most 30 of 50 characters, in lower case. */
    public List<String> tags(@Nullable List<String> said, List<String> known) {
        return texts(
                "tags",
                said,
                known,
                30,
                tag -> String.valueOf(text("tags", tag, "", 50)).toLowerCase(Locale.ROOT));
    }

    /** Addresses, at most 50. */
    public List<String> urls(String field, @Nullable List<String> said, List<String> known) {
        return texts(field, said, known, 50, address -> String.valueOf(url(field, address, "")));
    }

    /** Links to documents, at most 50, each with an address. */
    public List<Link> links(String field, @Nullable List<Link> said, List<Link> known) {
        return entries(
                field,
                said,
                known,
                (path, link) -> new Link(
                        text(path + ".name", link.name(), null, 200),
                        required(path + ".url", url(path + ".url", link.url(), null), null, 1000),
                        text(path + ".type", link.type(), null, 100)));
    }

    /** Turns one entry of a list into what is kept of it. */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * @param path name of the entry in errors, such as {@code documents[2]}
         */
        T read(String path, T entry);
    }

    /** Entries of a list, at most 50, each looked at by itself. */
    public <T> List<T> entries(String field, @Nullable List<T> said, List<T> known, Reading<T> reading) {
        if (said == null) {
            return known;
        }
        if (said.size() > 50) {
            reject(field, "At most 50 entries.");
            return known;
        }
        var entries = new ArrayList<T>(said.size());
        for (var index = 0; index < said.size(); index++) {
            var entry = said.get(index);
            if (entry == null) {
                reject(field + "[" + index + "]", "This entry is empty.");
            } else {
                entries.add(reading.read(field + "[" + index + "]", entry));
            }
        }
        return List.copyOf(entries);
    }

    /** @throws DomainException naming everything that is wrong, if anything is */
    public void done() {
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
    }

    private <T> T missing(String field, T standIn) {
        reject(field, "This field is required.");
        return standIn;
    }
}
