package com.clutch.identity.application;

import com.clutch.identity.domain.IdentityError;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets customers sign up by themselves. */
@Service
public class CustomerRegistration {

    private final PasswordSetting passwords;
    private final CustomerRegistrationStore store;

    CustomerRegistration(PasswordSetting passwords, CustomerRegistrationStore store) {
        this.passwords = passwords;
        this.store = store;
    }

    /**
     * Makes a pending account and mails a link that activates it. If there is an account with this address already, its owner is
     * mailed a link to choose another password instead; the caller cannot tell the difference.
     *
     * @throws DomainException {@link IdentityError#WEAK_PASSWORD}
     */
    public void register(Wanted wanted, Actor actor) {
        var hash = passwords.hashed(wanted.email(), wanted.password());
        try {
            store.register(wanted, hash, actor);
        } catch (DomainException taken) {
            if (taken.code() != IdentityError.EMAIL_TAKEN) {
                throw taken;
            }
            // Somebody registered the address at the same moment; that one gets the mail.
        }
    }

    /** What a customer tells. */
    public record Wanted(
            String email,
            String password,
            String firstName,
            String lastName,
            @Nullable String phone) {}
}
