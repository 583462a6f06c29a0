package com.clutch.identity.application;

import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Realm;
import com.clutch.identity.domain.SegmentCriteria;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows; null is no condition.
 *
 * @param role name of a role that the account has, main or not
 * @param createdFrom first moment, inclusive; likewise lastLoginFrom
 * @param createdTo last moment, exclusive; likewise lastLoginTo
 * @param search the same as {@code q}
 */
public record UserFilter(
        @Nullable AccountStatus status,
        @Nullable String role,
        @Nullable Realm realm,
        @Nullable String department,
        @Nullable Boolean verified,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo,
        @Nullable Instant lastLoginFrom,
        @Nullable Instant lastLoginTo,
        @Nullable String search) {

    /** The members of a segment. */
    public static UserFilter of(SegmentCriteria criteria) {
        return new UserFilter(
                criteria.status(),
                criteria.role(),
                criteria.realm(),
                criteria.department(),
                null,
                criteria.createdFrom(),
                criteria.createdTo(),
                criteria.lastLoginFrom(),
                criteria.lastLoginTo(),
                null);
    }

    /** The same with another role, null for every role. */
    public UserFilter withRole(@Nullable String name) {
        return new UserFilter(
                status, name, realm, department, verified, createdFrom, createdTo, lastLoginFrom, lastLoginTo, search);
    }
}
