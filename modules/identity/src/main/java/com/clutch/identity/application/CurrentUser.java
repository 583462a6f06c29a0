package com.clutch.identity.application;

import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.IdentityError;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Who the caller is, as clients keep it. */
@Service
public class CurrentUser {

    private final Accounts accounts;
    private final EffectivePermissions permissions;
    private final Clock clock;

    CurrentUser(Accounts accounts, EffectivePermissions permissions, Clock clock) {
        this.accounts = accounts;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The account that acts, with everything the token at hand may do. */
    public SignedInUser of(Actor actor) {
        var account = actor.id().equals(EmergencyDecision.BEARER)
                ? EmergencyDecision.bearer(clock.instant())
                : accounts.find(actor.id())
                        .orElseThrow(() -> new DomainException(
                                IdentityError.INVALID_CREDENTIALS, "This account is gone; sign in again."));
        return SignedInUser.of(account, permissions.names(actor.permissions()));
    }
}
