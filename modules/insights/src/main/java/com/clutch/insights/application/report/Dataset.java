package com.clutch.insights.application.report;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report can show: the same rows that a screen shows, from the same query.
 *
 * @param name by which reports name it
 * @param permission that is needed to see it
 * @param timed whether the period of a report means something to it
 * @param numbers names of filters that are numbers
 * @param texts names of filters that are words
 * @param expected how many rows there will be; 0 when it is not worth asking
 */
public record Dataset<T>(
        String name,
        String title,
        String permission,
        boolean timed,
        Set<String> numbers,
        Set<String> texts,
        @Nullable Chart chart,
        List<Column<T>> columns,
        Source<T> source,
        ToLongFunction<Question> expected) {

    /** Reads rows. */
    @FunctionalInterface
    public interface Source<T> {

        /** Hands each row to the sink; all of them are never in memory together. */
        void each(Question question, Consumer<? super T> sink);
    }

    /** A short list. */
    // Columns are only read, which the compiler does not believe of an array that is handed on.
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Dataset<T> list(
            String name, String title, String permission, Function<Question, List<T>> rows, Column<T>... columns) {
        return rows(
                name,
                title,
                permission,
                (question, sink) -> rows.apply(question).forEach(sink),
                columns);
    }

    /** A list of whatever length. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Dataset<T> rows(
            String name, String title, String permission, Source<T> source, Column<T>... columns) {
        return new Dataset<>(
                name, title, permission, false, Set.of(), Set.of(), null, List.of(columns), source, _ -> 0);
    }

    /** The same for the days of a period. */
    public Dataset<T> ofPeriod() {
        return new Dataset<>(name, title, permission, true, numbers, texts, chart, columns, source, expected);
    }

    /** The same with a picture. */
    public Dataset<T> drawn(Chart picture) {
        return new Dataset<>(name, title, permission, timed, numbers, texts, picture, columns, source, expected);
    }

    /** The same with filters. */
    public Dataset<T> filtered(Set<String> byNumber, Set<String> byText) {
        return new Dataset<>(name, title, permission, timed, byNumber, byText, chart, columns, source, expected);
    }

    /** The same, knowing how long it will be. */
    public Dataset<T> counted(ToLongFunction<Question> count) {
        return new Dataset<>(name, title, permission, timed, numbers, texts, chart, columns, source, count);
    }
}
