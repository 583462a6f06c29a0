package com.clutch.finance.adapter.out.persistence;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.platform.persistence.WordSearch;
import java.util.Locale;
import java.util.function.Function;
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

    /** The column has the name of this constant. It stands in the statement, so that partial indexes can serve it. */
    public static Condition same(@Nullable Enum<?> constant, Field<String> column) {
        return given(constant, said -> column.eq(inline(said.name())));
    }

    /** Every word of the search begins a word of the column, by its index of words. */
    public static Condition words(@Nullable String q, Field<String> column) {
        return given(q, text -> WordSearch.in(column, text));
    }

    /** Every word of the search begins a word of the column, which keeps words. */
    public static Condition keptWords(@Nullable String q, Field<String> column) {
        return given(q, text -> WordSearch.inVector(column, text));
    }
}
