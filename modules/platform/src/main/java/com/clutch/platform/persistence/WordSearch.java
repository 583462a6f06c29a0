package com.clutch.platform.persistence;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Finds rows by the beginnings of their words, through an index on {@code to_tsvector('simple', column)}. */
public final class WordSearch {

    private WordSearch() {}

    /**
     * Every word of the search begins a word of the column; a search without words finds everything.
     *
     * @param words column with the words in lower case
     */
    public static Condition in(Field<String> words, String search) {
        return condition("to_tsvector('simple', {0})", words, search);
    }

    /**
     * The same through a column that keeps what {@code to_tsvector} makes of the words.
     *
     * @param words column of the type tsvector
     */
    public static Condition inKept(Field<String> words, String search) {
        return condition("{0}", words, search);
    }

    private static Condition condition(String kept, Field<String> words, String search) {
        var query = Arrays.stream(search.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
        return query.isEmpty()
                ? noCondition()
                : DSL.condition(kept + " @@ to_tsquery('simple', {1})", words, val(query));
    }
}
