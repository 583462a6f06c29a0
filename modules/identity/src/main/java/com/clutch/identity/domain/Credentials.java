package com.clutch.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where credentials are kept. */
public interface Credentials {

    /** The credential of the account; empty when it never had one. */
    Optional<Credential> find(UUID accountId);

    /** The same, locked until the end of the transaction; one is made when there is none. */
    Credential lock(UUID accountId);

    /** Stores a credential that was locked before. */
    void save(Credential credential, Instant now);

    /**
     * Gives the account a password; joins the caller's transaction. Policy and hash are {@code PasswordSetting}'s.
     *
     * @param hash what {@link PasswordHashing} made of the password
     * @param oneTime the person shall choose another
     */
    default void setPassword(UUID accountId, String hash, boolean oneTime, Instant now) {
        save(lock(accountId).withPassword(hash, oneTime, now), now);
    }
}
