package com.clutch.identity.domain;

import java.util.Optional;
import java.util.UUID;

/** The segments there are. */
public interface UserSegments {

    /** The segment with this id. */
    Optional<UserSegment> find(UUID id);

    /**
     * Stores a new segment.
     *
     * @throws com.clutch.kernel.DomainException {@link IdentityError#SEGMENT_NAME_TAKEN}
     */
    void add(UserSegment segment);

    /**
     * Stores a changed segment, whose version is one more than the stored one.
     *
     * @throws com.clutch.kernel.DomainException {@link IdentityError#SEGMENT_NAME_TAKEN}
     * @throws com.clutch.kernel.StaleVersionException when the stored version is another
     */
    void save(UserSegment segment);

    /** Forgets it. */
    void remove(UUID id);
}
