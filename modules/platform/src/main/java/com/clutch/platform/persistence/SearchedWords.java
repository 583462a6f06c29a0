package com.clutch.platform.persistence;

import com.clutch.platform.persistence.WordSearch.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/** All of some words are in a row: a condition that a list can find in its query and put otherwise. */
final class SearchedWords extends CustomCondition {

    private static final long serialVersionUID = 1L;

    private final Field<?> vector;
    private final Field<?> column;
    private final boolean kept;

    @SuppressWarnings("serial")
    private final List<Word> words;

    /**
     * These words.
     *
     * @param vector the words of a row, as the index has them
     * @param column where they come from
     * @param kept whether a row keeps its vector, so that looking at it costs little
     */
    SearchedWords(Field<?> vector, Field<?> column, boolean kept, List<Word> words) {
        this.vector = vector;
        this.column = column;
        this.kept = kept;
        this.words = words;
    }

    Field<?> vector() {
        return vector;
    }

    /** The column of a table where the words come from, through a function or not. */
    Optional<TableField<?, ?>> column() {
        if (column instanceof TableField<?, ?> plain) {
            return Optional.of(plain);
        }
        return column instanceof QOM.Lower lower && lower.$arg1() instanceof TableField<?, ?> inside
                ? Optional.of(inside)
                : Optional.empty();
    }

    boolean kept() {
        return kept;
    }

    List<Word> words() {
        return words;
    }

    @Override
    public void accept(Context<?> context) {
        context.visit(found(vector, words));
    }

    /** A condition that an index of the words serves. */
    static Condition found(Field<?> vector, List<Word> words) {
        return words.isEmpty()
                ? DSL.noCondition()
                : DSL.condition("{0} @@ to_tsquery('simple', {1})", vector, DSL.val(text(words)));
    }

    /**
     * The same condition for looking at one row after another. No index serves it, and its text is taken apart once, also where
     * PostgreSQL plans a statement without knowing its values.
     */
    static Condition matched(Field<?> vector, List<Word> words) {
        return words.isEmpty()
                ? DSL.noCondition()
                : DSL.condition("ts_match_vq({0}, (select to_tsquery('simple', {1})))", vector, DSL.val(text(words)));
    }

    private static String text(List<Word> words) {
        return words.stream()
                .map(word -> "'" + word.text() + (word.beginning() ? "':*" : "'"))
                .collect(Collectors.joining(" & "));
    }

    /** The search that is one of the conditions which all must hold; empty when there is none. */
    static Optional<SearchedWords> in(@Nullable Condition all) {
        return switch (all) {
            case null -> Optional.empty();
            case SearchedWords words -> Optional.of(words);
            case QOM.And and -> in(and.$arg1()).or(() -> in(and.$arg2()));
            default -> Optional.empty();
        };
    }

    /** The same conditions with another one in the place of this search. */
    Condition replacedIn(Condition all, Condition other) {
        return replaced(all, condition -> condition == this ? other : condition);
    }

    private static Condition replaced(Condition all, Function<Condition, Condition> change) {
        return all instanceof QOM.And and
                ? replaced(and.$arg1(), change).and(replaced(and.$arg2(), change))
                : change.apply(all);
    }
}
