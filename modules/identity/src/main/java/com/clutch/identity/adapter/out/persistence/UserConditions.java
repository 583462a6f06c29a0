package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT;
import static com.clutch.identity.jooq.Tables.ACCOUNT_ROLE;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import com.clutch.identity.application.UserFilter;
import com.clutch.platform.persistence.WordSearch;
import java.time.Instant;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A filter of accounts as SQL; only the conditions that were asked for, so that an index fits. */
final class UserConditions {

    private UserConditions() {}

    static Condition of(UserFilter filter, @Nullable String q) {
        return when(filter.status(), status -> ACCOUNT.STATUS.eq(status.name()))
                .and(when(filter.realm(), realm -> ACCOUNT.REALM.eq(realm.name())))
                .and(when(filter.department(), ACCOUNT.DEPARTMENT::eq))
                .and(when(filter.verified(), ACCOUNT.VERIFIED::eq))
                .and(when(filter.role(), UserConditions::hasRole))
                .and(between(ACCOUNT.CREATED_AT, filter.createdFrom(), filter.createdTo()))
                .and(between(ACCOUNT.LAST_LOGIN_AT, filter.lastLoginFrom(), filter.lastLoginTo()))
                .and(when(q, UserConditions::words))
                .and(when(filter.search(), UserConditions::words));
    }

    private static Condition hasRole(String role) {
        return ACCOUNT.ID.in(select(ACCOUNT_ROLE.ACCOUNT_ID).from(ACCOUNT_ROLE).where(ACCOUNT_ROLE.ROLE.eq(role)));
    }

    /** Every word that was typed must be the beginning of a word of the account. */
    static Condition words(String typed) {
        return typed.isBlank() || typed.chars().anyMatch(Character::isLetterOrDigit)
                ? WordSearch.in(ACCOUNT.SEARCH_WORDS, typed)
                : falseCondition();
    }

    private static Condition between(Field<Instant> field, @Nullable Instant from, @Nullable Instant to) {
        return when(from, field::ge).and(when(to, field::lt));
    }

    private static <T> Condition when(@Nullable T value, Function<T, Condition> condition) {
        return value == null ? noCondition() : condition.apply(value);
    }
}
