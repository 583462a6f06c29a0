package com.clutch.identity.domain;

/** Turns passwords into hashes that are slow to guess. Only a few are computed at once. */
public interface PasswordHashing {

    /** A salted hash with its parameters. */
    String hash(String password);

    /** Whether the password made the hash. */
    boolean matches(String password, String hash);

    /** Costs what {@link #matches} costs, for an account that does not exist or has no password; always false. */
    boolean matchesNothing(String password);
}
