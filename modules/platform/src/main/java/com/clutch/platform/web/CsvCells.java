package com.clutch.platform.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a CSV line and collects what cannot be read. An empty cell says nothing about its column; the export of a
 * list can be read back.
 */
public final class CsvCells {

    private final CsvUpload.Row row;
    private final Map<String, String> errors = new LinkedHashMap<>();

    CsvCells(CsvUpload.Row row) {
        this.row = row;
    }

    /** The text of a cell, null when it is empty. */
    public @Nullable String text(String column) {
        var text = row.value(column);
        // The export puts an apostrophe before what a spreadsheet would take for a formula.
        var shielded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0;
        return text.isEmpty() ? null : shielded ? text.substring(1) : text;
    }

    /** A whole number. */
    public @Nullable Integer whole(String column) {
        return read(column, Integer::valueOf, "A whole number such as 2024.");
    }

    /** A number with or without decimals. */
    public @Nullable BigDecimal number(String column) {
        return read(column, BigDecimal::new, "A number such as 1234.5.");
    }

    /** Yes or no. */
    public @Nullable Boolean truth(String column) {
        return read(
                column,
                text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(text);
                },
                "Either true or false.");
    }

    /** A moment with its zone. */
    public @Nullable Instant instant(String column) {
        return read(
                column,
                text -> OffsetDateTime.parse(text).toInstant(),
                "A moment with its zone, such as 2026-01-31T08:00:00Z.");
    }

    /** A day. */
    public @Nullable LocalDate date(String column) {
        return read(column, LocalDate::parse, "A day such as 2026-01-31.");
    }

    /** An id. */
    public @Nullable UUID id(String column) {
        return read(column, UUID::fromString, "An id such as 0198c5a4-7c1e-7d30-9b1f-3f6e0d7a1c55.");
    }

    /** Texts with semicolons between, null when the cell is empty. */
    public @Nullable List<String> texts(String column) {
        var text = text(column);
        return text == null
                ? null
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** One of the words of an enum, in whatever case. */
    public <E extends Enum<E>> @Nullable E word(String column, Class<E> type) {
        return read(
                column,
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)),
                "One of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    /** What the function makes of a cell; when it throws because of the text, the sentence says what is wanted instead. */
    public <T> @Nullable T read(String column, Function<String, T> reading, String wanted) {
        var text = text(column);
        try {
            return text == null ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            errors.put(column, wanted);
            return null;
        }
    }

    /** Says that a cell must not be empty, unless something else is wrong with it. */
    public void missing(String column) {
        errors.putIfAbsent(column, "This column must not be empty.");
    }

    Map<String, String> errors() {
        return errors;
    }
}
