package com.clutch.identity.application;

import com.clutch.identity.domain.Credentials;
import com.clutch.identity.domain.PasswordHashing;
import com.clutch.identity.domain.PasswordPolicy;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account its first password. */
@Service
public class PasswordSetting {

    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final Clock clock;

    PasswordSetting(Credentials credentials, PasswordHashing hashing, Clock clock) {
        this.credentials = credentials;
        this.hashing = hashing;
        this.clock = clock;
    }

    /**
     * The hash of a password that meets the policy. Call it before the transaction begins: it takes tens of milliseconds.
     *
     * @throws com.clutch.kernel.DomainException {@code WEAK_PASSWORD} on the field {@code password}
     */
    public String hashed(String email, String password) {
        PasswordPolicy.check("password", password, email);
        return hashing.hash(password);
    }

    /** Stores a hash that {@link #hashed} made; joins the caller's transaction. */
    @Transactional
    public void set(UUID accountId, String hash) {
        credentials.setPassword(accountId, hash, false, clock.instant());
    }
}
