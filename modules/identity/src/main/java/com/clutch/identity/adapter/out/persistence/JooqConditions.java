package com.clutch.identity.adapter.out.persistence;

import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** JooqConditions for what a client asked for, and none for what it did not. */
final class JooqConditions {

    private JooqConditions() {}

    static <T> Condition given(@Nullable T value, Function<T, Condition> condition) {
        return value == null ? noCondition() : condition.apply(value);
    }

    /** One of the fields contains the text, in any case. For short tables: it reads every row. */
    static Condition contains(@Nullable String text, List<Field<String>> fields) {
        if (text == null || text.isBlank()) {
            return noCondition();
        }
        return DSL.or(fields.stream()
                .map(field -> field.containsIgnoreCase(text.strip()))
                .toList());
    }
}
