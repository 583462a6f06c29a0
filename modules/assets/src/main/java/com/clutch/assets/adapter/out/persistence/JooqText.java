package com.clutch.assets.adapter.out.persistence;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import com.clutch.platform.persistence.WordSearch;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import tools.jackson.databind.json.JsonMapper;

/** How text, lists and conditions go into SQL and come out of it. */
public final class JooqText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JooqText() {}

    /** The condition for what a client asked for, and none for what it did not. */
    public static <T> Condition given(@Nullable T value, Function<T, Condition> condition) {
        return value == null ? noCondition() : condition.apply(value);
    }

    /** The same text in any case, on an index of the lower case. */
    public static Condition sameText(Field<String> field, @Nullable String text) {
        return given(text, wanted -> DSL.lower(field).eq(wanted.strip().toLowerCase(Locale.ROOT)));
    }

    /** The array has the word. */
    public static Condition has(Field<String[]> field, @Nullable String word) {
        return given(
                word,
                wanted -> condition(
                        "{0} @> array[{1}]::text[]", field, val(wanted.strip().toLowerCase(Locale.ROOT))));
    }

    /** Every word of the search begins a word of the row; a search without a word finds everything. */
    public static Condition words(Field<String> searchWords, @Nullable String q) {
        return given(q, text -> WordSearch.in(searchWords, text));
    }

    /** Entries as they are kept in a column. */
    public static JSONB json(List<?> entries) {
        return JSONB.valueOf(JSON.writeValueAsString(entries));
    }

    /** Entries from a column. */
    public static <T> List<T> entries(JSONB column, Class<T> type) {
        return JSON.readValue(column.data(), JSON.getTypeFactory().constructCollectionType(List.class, type));
    }

    /** A name of a column as the constant it stands for. */
    public static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name);
    }

    /** Name of the constraint that a statement broke; empty when it is not known. */
    static String constraint(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
                return String.valueOf(sql.getServerErrorMessage().getConstraint());
            }
        }
        return "";
    }
}
