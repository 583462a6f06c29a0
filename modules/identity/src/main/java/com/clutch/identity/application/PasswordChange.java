package com.clutch.identity.application;

import com.clutch.identity.domain.Credential;
import com.clutch.identity.domain.Credentials;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.PasswordHashing;
import com.clutch.identity.domain.PasswordPolicy;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import org.springframework.stereotype.Service;

/** Lets somebody who has signed in choose another password. */
@Service
public class PasswordChange {

    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final PasswordStore store;

    PasswordChange(Credentials credentials, PasswordHashing hashing, PasswordStore store) {
        this.credentials = credentials;
        this.hashing = hashing;
        this.store = store;
    }

    /**
     * Changes the caller's password and ends his other sessions. A wrong current password counts as a failed sign-in.
     *
     * @throws DomainException {@link IdentityError#WRONG_PASSWORD}, {@link IdentityError#WEAK_PASSWORD}
     */
    public void change(String current, String wanted, Actor actor) {
        PersonOnly.check(actor);
        PasswordPolicy.check("newPassword", wanted, actor.name());
        var stored = credentials.find(actor.id()).map(Credential::passwordHash);
        var right = stored.isPresent() ? hashing.matches(current, stored.get()) : hashing.matchesNothing(current);
        if (!right) {
            store.countFailure(actor.id(), actor);
            throw wrong();
        }
        if (current.equals(wanted)) {
            throw DomainException.field(
                    IdentityError.WEAK_PASSWORD, "newPassword", "The new password is the current one.");
        }
        if (!store.change(actor.id(), stored.get(), hashing.hash(wanted), actor)) {
            throw wrong();
        }
    }

    private static DomainException wrong() {
        return DomainException.field(IdentityError.WRONG_PASSWORD, "currentPassword", "The current password is wrong.");
    }
}
