package com.clutch.identity.application;

import com.clutch.identity.domain.AccessGrants;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Session;
import com.clutch.identity.domain.TokenLifetimes;
import com.clutch.kernel.Actor;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Hands out access tokens for sessions, with the permissions that the account has at this moment. */
@Component
class SessionAccess {

    private final AccessGrants grants;
    private final EffectivePermissions permissions;
    private final TokenLifetimes lifetimes;
    private final Clock clock;

    SessionAccess(AccessGrants grants, EffectivePermissions permissions, TokenLifetimes lifetimes, Clock clock) {
        this.grants = grants;
        this.permissions = permissions;
        this.lifetimes = lifetimes;
        this.clock = clock;
    }

    SignedIn to(Session session, Account account, String refreshToken) {
        var now = clock.instant();
        var until = session.accessUntil(lifetimes.access(), now);
        var held = permissions.of(account);
        var issued = grants.issue(account.id(), session.id(), Actor.Kind.ACCOUNT, account.email(), held, until);
        return new SignedIn(
                issued.token(),
                refreshToken,
                Duration.between(now, until).toSeconds(),
                session.expiresAt(),
                session.id(),
                session.kind(),
                false,
                SignedInUser.of(account, permissions.names(held)));
    }
}
