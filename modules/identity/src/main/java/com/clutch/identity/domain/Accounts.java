package com.clutch.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts there are. Use cases write through {@code AccountChanges}, which also tells the others. */
public interface Accounts {

    /** The account with this id. */
    Optional<Account> find(UUID id);

    /** The account with this id, which nobody else can change until the running transaction ends. */
    Optional<Account> findForUpdate(UUID id);

    /** The account with this e-mail address, however it is written. */
    Optional<Account> findByEmail(String email);

    /**
     * Stores a new account.
     *
     * @throws com.clutch.kernel.DomainException {@link IdentityError#EMAIL_TAKEN}
     */
    void add(Account account);

    /**
     * Stores a changed account, whose version is one more than the stored one.
     *
     * @throws com.clutch.kernel.DomainException {@link IdentityError#EMAIL_TAKEN}
     * @throws com.clutch.kernel.StaleVersionException when the stored version is another
     */
    void save(Account account);

    /** All accounts in the order of their ids, from after the given one on; null for the first. */
    List<Account> after(@Nullable UUID id, int limit);

    /** Keeps the moment of the last sign-in. It makes no new version, so that it never gets in the way of a change. */
    void signedIn(UUID id, Instant at);
}
