package com.clutch.platform.persistence;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The search of a list: every word that was typed is the beginning of a word of the row. */
public final class WordSearch {

    private WordSearch() {}

    /**
     * The condition for SQL.
     *
     * @param words column of words in lower case, with an index on {@code to_tsvector('simple', words)}
     * @param typed what was typed, in any case and with any signs between; without a word in it, it is no condition
     */
    public static Condition matches(Field<String> words, @Nullable String typed) {
        if (typed == null) {
            return noCondition();
        }
        var query = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        return query.isEmpty()
                ? noCondition()
                : condition("to_tsvector('simple', {0}) @@ to_tsquery('simple', {1})", words, val(query));
    }
}
