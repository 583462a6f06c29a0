package com.clutch.identity.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A named group of accounts. It stores no members: who fits the criteria is one.
 *
 * @param version of the stored row; a new segment has 1
 * @param name unique, whatever its capitals
 * @param type a word of the company's own, such as {@code behavioral}
 */
public record UserSegment(
        UUID id,
        long version,
        String name,
        String description,
        String type,
        Status status,
        SegmentCriteria criteria,
        Instant createdAt,
        UUID createdBy,
        Instant updatedAt) {

    /** Whether a segment is in use. */
    public enum Status {
        ACTIVE,
        INACTIVE
    }

    public UserSegment {
        name = name.strip();
        description = description.strip();
        type = type.strip();
    }

    /** The next version with other values. */
    public UserSegment changed(
            String nextName,
            String nextDescription,
            String nextType,
            Status nextStatus,
            SegmentCriteria nextCriteria,
            Instant now) {
        return new UserSegment(
                id,
                version + 1,
                nextName,
                nextDescription,
                nextType,
                nextStatus,
                nextCriteria,
                createdAt,
                createdBy,
                now);
    }
}
