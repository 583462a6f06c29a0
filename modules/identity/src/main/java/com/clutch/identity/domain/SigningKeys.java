package com.clutch.identity.domain;

import java.util.List;
import java.util.Optional;

/** Where signing keys are kept. */
public interface SigningKeys {

    /** The key that signs; empty before the first start has made one. */
    Optional<SigningKey> active();

    /** All, the newest first. */
    List<SigningKey> all();

    /** Keeps every other instance from changing keys until the end of the transaction. */
    void lock();

    void add(SigningKey key);

    void save(SigningKey key);
}
