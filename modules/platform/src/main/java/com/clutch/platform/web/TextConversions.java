package com.clutch.platform.web;

import com.clutch.kernel.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Reads values of query strings and paths the way JSON reads them; an empty text is no value. */
final class TextConversions implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(
                new ConvertiblePair(String.class, Instant.class),
                new ConvertiblePair(String.class, LocalDate.class),
                new ConvertiblePair(String.class, Enum.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        if (!(source instanceof String text) || text.isBlank()) {
            return null;
        }
        var type = targetType.getType();
        if (type == Instant.class) {
            return instant(text.strip());
        }
        return type == LocalDate.class ? date(text.strip()) : constant(type, text.strip());
    }

    /** The id that a client wrote; refuses everything but the 36 characters of a UUID. */
    static UUID id(String text) {
        return Ids.parse(text.strip()).orElseThrow(() -> new Refusal("must be an id (UUID)"));
    }

    /** Why a text could not be read, as the end of a sentence that starts with the name of the parameter. */
    static String reason(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return String.valueOf(refusal.getMessage());
            }
            if (cause instanceof NumberFormatException) {
                return "must be a number";
            }
        }
        return "cannot be read";
    }

    /** The constants of an enum as clients write them. */
    static String allowed(Class<?> type) {
        return "must be one of "
                + Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private static Object constant(Class<?> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw new Refusal(allowed(type));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException _) {
            throw new Refusal("must be an instant, such as 2026-01-31T08:00:00Z");
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new Refusal("must be a date, such as 2026-01-31");
        }
    }

    private static final class Refusal extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
