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
        return matching(DSL.field("to_tsvector('simple', {0})", Object.class, words), search);
    }

    /**
     * The same where the words are kept as a {@code tsvector}, which costs room and makes looking at a row many times quicker.
     *
     * @param words column with {@code to_tsvector('simple', words in lower case)}
     */
    public static Condition inVector(Field<?> words, String search) {
        return matching(words, search);
    }

    private static Condition matching(Field<?> words, String search) {
        var query = Arrays.stream(search.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
        return query.isEmpty() ? noCondition() : DSL.condition("{0} @@ to_tsquery('simple', {1})", words, val(query));
    }
}
