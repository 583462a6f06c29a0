package com.clutch.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The pictures that were uploaded, one per account at most. */
public interface Avatars {

    /** The picture of the account. */
    Optional<Stored> find(UUID accountId);

    /**
     * Stores the picture in place of the one before.
     *
     * @param hash changes with the bytes
     */
    void put(UUID accountId, Picture picture, String hash, Instant now);

    /** Forgets the picture, if there is one. */
    void remove(UUID accountId);

    /** A picture with the hash of its bytes. */
    record Stored(Picture picture, String hash) {}
}
