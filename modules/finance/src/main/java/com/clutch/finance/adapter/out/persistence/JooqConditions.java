package com.clutch.finance.adapter.out.persistence;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Conditions for what a client asked for, and none for what it did not. */
public final class JooqConditions {

    private JooqConditions() {}

    /** The condition of a value that was given. */
    public static <T> Condition given(@Nullable T value, Function<T, Condition> condition) {
        return value == null ? noCondition() : condition.apply(value);
    }

    /** The column has this text, in any case. */
    public static Condition sameText(@Nullable String text, Field<String> column) {
        return given(text, said -> lower(column).eq(said.strip().toLowerCase(Locale.ROOT)));
    }

    /** The column has the name of this constant. */
    public static Condition same(@Nullable Enum<?> constant, Field<String> column) {
        return given(constant, said -> column.eq(said.name()));
    }

    /** Every word of the search begins a word of the column, by its index of words. */
    public static Condition words(@Nullable String q, Field<String> column) {
        if (q == null) {
            return noCondition();
        }
        var words = Arrays.stream(q.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
        return words.isEmpty()
                ? noCondition()
                : condition("to_tsvector('simple', {0}) @@ to_tsquery('simple', {1})", column, val(words));
    }
}
