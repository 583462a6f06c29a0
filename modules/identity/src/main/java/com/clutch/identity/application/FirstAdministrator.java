package com.clutch.identity.application;

import com.clutch.identity.domain.AccountLookup;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Credentials;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.Actor;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator of an installation that has no account yet. */
@Service
public class FirstAdministrator {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountLookup lookup;
    private final PasswordSetting passwords;
    private final Store store;

    FirstAdministrator(AccountLookup lookup, PasswordSetting passwords, Store store) {
        this.lookup = lookup;
        this.passwords = passwords;
        this.store = store;
    }

    /**
     * Makes the account if there is none at all. Of several instances one does it.
     *
     * @param configured the password; null for one that is generated
     * @return the generated password, to be shown once; empty when none was generated
     * @throws com.clutch.kernel.DomainException when the configured password is too weak
     */
    public Optional<String> ensure(String email, @Nullable String configured, Actor actor) {
        if (!lookup.isEmpty()) {
            return Optional.empty();
        }
        var password = configured == null ? generated() : configured;
        var made = store.make(email, passwords.hashed(email, password), configured == null, actor);
        return made && configured == null ? Optional.of(password) : Optional.empty();
    }

    private static String generated() {
        var text = new StringBuilder("Cl1-");
        for (var i = 0; i < 20; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** The transaction in which it is made. */
    @Service
    static class Store {

        private final AccountLookup lookup;
        private final AccountRegistration registration;
        private final Credentials credentials;
        private final Clock clock;

        Store(AccountLookup lookup, AccountRegistration registration, Credentials credentials, Clock clock) {
            this.lookup = lookup;
            this.registration = registration;
            this.credentials = credentials;
            this.clock = clock;
        }

        /** False when another instance was first. */
        @Transactional
        boolean make(String email, String hash, boolean oneTime, Actor actor) {
            lookup.lockFirst();
            if (!lookup.isEmpty()) {
                return false;
            }
            var account = registration.register(
                    new AccountRegistration.NewAccount(
                            Realm.STAFF,
                            email,
                            "First",
                            "Administrator",
                            AccountStatus.ACTIVE,
                            true,
                            Grants.of("super_admin")),
                    actor);
            credentials.setPassword(account.id(), hash, oneTime, clock.instant());
            return true;
        }
    }
}
