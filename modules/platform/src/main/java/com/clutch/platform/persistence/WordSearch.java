package com.clutch.platform.persistence;

import static org.jooq.impl.DSL.noCondition;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Finds rows by the beginnings of their words, through an index on {@code to_tsvector('simple', column)}. A list that
 * {@link JooqPages} reads takes the index for the rare words of a search only.
 */
public final class WordSearch {

    /**
     * A word that is looked for.
     *
     * @param text in lower case; letters and digits
     * @param beginning whether it may go on
     */
    public record Word(String text, boolean beginning) implements Serializable {}

    private WordSearch() {}

    /**
     * Every word of the search begins a word of the column; a search without words finds everything.
     *
     * @param words column with the words in lower case
     */
    public static Condition in(Field<String> words, String search) {
        return matching(DSL.field("to_tsvector('simple', {0})", Object.class, words), words, false, search);
    }

    /**
     * The same where the words are kept as a {@code tsvector}, which costs room and makes looking at a row many times quicker.
     *
     * @param words column with {@code to_tsvector('simple', words in lower case)}
     */
    public static Condition inVector(Field<?> words, String search) {
        return matching(words, words, true, search);
    }

    private static Condition matching(Field<?> vector, Field<?> column, boolean kept, String search) {
        var words = Arrays.stream(search.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new Word(word, true))
                .distinct()
                .toList();
        return of(vector, column, kept, words);
    }

    /**
     * Some words of a row, or their beginnings; no words find everything.
     *
     * @param column column with {@code to_tsvector('simple', words in lower case)}
     * @param words without quotes
     */
    public static Condition inVector(Field<?> column, List<Word> words) {
        return of(column, column, true, words);
    }

    private static Condition of(Field<?> vector, Field<?> column, boolean kept, List<Word> words) {
        return words.isEmpty() ? noCondition() : new SearchedWords(vector, column, kept, words);
    }
}
