package com.clutch.identity.domain;

import java.util.Optional;
import java.util.UUID;

/** What sign-in asks about accounts beside {@link Accounts}. */
public interface AccountLookup {

    /** The only account of the realm with this phone number; empty when there is none, or more than one. */
    Optional<UUID> byPhone(Realm realm, String phone);

    /** Whether there is no account at all. */
    boolean isEmpty();

    /** Keeps other instances from making the first account until the end of the transaction. */
    void lockFirst();
}
