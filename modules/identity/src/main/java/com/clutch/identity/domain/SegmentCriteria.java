package com.clutch.identity.domain;

import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a segment have in common; null is no condition.
 *
 * @param role name of a role that the account has, main or not
 * @param createdFrom first moment, inclusive; likewise lastLoginFrom
 * @param createdTo last moment, exclusive; likewise lastLoginTo
 */
public record SegmentCriteria(
        @Nullable Realm realm,
        @Nullable AccountStatus status,
        @Nullable String role,
        @Nullable String department,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo,
        @Nullable Instant lastLoginFrom,
        @Nullable Instant lastLoginTo) {

    /** Everyone. */
    public static final SegmentCriteria NONE = new SegmentCriteria(null, null, null, null, null, null, null, null);

    public SegmentCriteria {
        var errors = new LinkedHashMap<String, String>();
        if (isBackwards(createdFrom, createdTo)) {
            errors.put("criteria.createdTo", "The range of creation ends before it begins.");
        }
        if (isBackwards(lastLoginFrom, lastLoginTo)) {
            errors.put("criteria.lastLoginTo", "The range of last sign-ins ends before it begins.");
        }
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
    }

    private static boolean isBackwards(@Nullable Instant from, @Nullable Instant to) {
        return from != null && to != null && !from.isBefore(to);
    }
}
