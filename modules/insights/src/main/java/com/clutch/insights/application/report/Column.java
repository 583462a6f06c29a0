package com.clutch.insights.application.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a section.
 *
 * @param name by which it is chosen, and its name in JSON and CSV
 * @param title for people
 * @param summed whether a total of it says something
 * @param <T> what a row is made from
 */
public record Column<T>(String name, String title, Kind kind, boolean summed, Reader<? super T> reader) {

    /** What a cell holds. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A whole number. */
        WHOLE,
        /** A number with decimals. */
        NUMBER,
        /** EGP, two decimals. */
        MONEY,
        /** A percentage, one decimal. */
        PERCENT,
        /** A day in the time zone of the company. */
        DAY,
        /** A moment. */
        MOMENT
    }

    /** Reads the cell of a row. */
    @FunctionalInterface
    public interface Reader<T> {

        /** The value, null for an empty cell. */
        @Nullable
        Object of(T row);
    }

    /** A text; words that are constants are written as clients see them. */
    public static <T> Column<T> text(String name, String title, Reader<? super T> reader) {
        return new Column<>(name, title, Kind.TEXT, false, row -> {
            var value = reader.of(row);
            return value == null
                    ? null
                    : value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value.toString();
        });
    }

    /** A whole number. */
    public static <T> Column<T> whole(String name, String title, Reader<? super T> reader) {
        return number(name, title, Kind.WHOLE, reader);
    }

    /** A number with decimals. */
    public static <T> Column<T> number(String name, String title, Reader<? super T> reader) {
        return number(name, title, Kind.NUMBER, reader);
    }

    /** An amount of EGP. */
    public static <T> Column<T> money(String name, String title, Reader<? super T> reader) {
        return number(name, title, Kind.MONEY, reader);
    }

    /** A percentage. */
    public static <T> Column<T> percent(String name, String title, Reader<? super T> reader) {
        return number(name, title, Kind.PERCENT, reader);
    }

    /** A day. */
    public static <T> Column<T> day(String name, String title, Reader<? super T> reader) {
        return new Column<>(name, title, Kind.DAY, false, row -> (LocalDate) reader.of(row));
    }

    /** A moment. */
    public static <T> Column<T> moment(String name, String title, Reader<? super T> reader) {
        return new Column<>(name, title, Kind.MOMENT, false, row -> (Instant) reader.of(row));
    }

    /** The same with a total. */
    public Column<T> total() {
        return new Column<>(name, title, kind, true, reader);
    }

    private static <T> Column<T> number(String name, String title, Kind kind, Reader<? super T> reader) {
        return new Column<>(name, title, kind, false, row -> decimal(reader.of(row)));
    }

    private static @Nullable BigDecimal decimal(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal exact -> exact;
            case Double rough -> Double.isFinite(rough) ? BigDecimal.valueOf(rough) : null;
            case Number whole -> BigDecimal.valueOf(whole.longValue());
            default -> throw new IllegalArgumentException("No number: " + value.getClass());
        };
    }
}
