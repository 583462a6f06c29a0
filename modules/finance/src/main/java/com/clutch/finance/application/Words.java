package com.clutch.finance.application;

import com.clutch.kernel.DomainException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small letters in which states leave the module. */
public final class Words {

    private Words() {}

    /** The constant as others read it; null stays null. */
    public static @Nullable String of(@Nullable Enum<?> constant) {
        return constant == null ? null : word(constant);
    }

    /** The constant as others read it. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The text without blanks around it; null when nothing is left. */
    public static @Nullable String text(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    /**
     * The text without blanks around it.
     *
     * @throws DomainException when nothing is left
     */
    public static String required(String field, @Nullable String said) {
        var text = text(said);
        if (text == null) {
            throw DomainException.fields(Map.of(field, "This field is required."));
        }
        return text;
    }
}
