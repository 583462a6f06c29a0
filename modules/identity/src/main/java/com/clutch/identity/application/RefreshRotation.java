package com.clutch.identity.application;

import com.clutch.events.identity.RefreshTokenReused;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.OpaqueToken;
import com.clutch.identity.domain.RefreshToken;
import com.clutch.identity.domain.ServerSecret;
import com.clutch.identity.domain.Session;
import com.clutch.identity.domain.Sessions;
import com.clutch.identity.domain.TokenLifetimes;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The next generation of a family of refresh tokens. A successor is computed from its parent with the key of the server, so that
 * everybody who shows the parent gets the same one although nothing but hashes is stored.
 */
@Component
class RefreshRotation {

    private static final String PURPOSE = "refresh-successor";

    private final Sessions sessions;
    private final Accounts accounts;
    private final SessionAccess access;
    private final SessionEnding ending;
    private final ServerSecret secret;
    private final TokenLifetimes lifetimes;
    private final EventPublisher events;
    private final Clock clock;

    RefreshRotation(
            Sessions sessions,
            Accounts accounts,
            SessionAccess access,
            SessionEnding ending,
            ServerSecret secret,
            TokenLifetimes lifetimes,
            EventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.access = access;
        this.ending = ending;
        this.secret = secret;
        this.lifetimes = lifetimes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Optional<SignedIn> rotate(String refreshToken, Actor actor) {
        var hash = OpaqueToken.hash(refreshToken);
        var seen = sessions.token(hash);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        // The account is locked before its session everywhere, so that nobody waits in a circle.
        var account = accounts.findForUpdate(seen.get().accountId()).filter(Account::isActive);
        var session = sessions.lock(seen.get().sessionId()).filter(found -> found.isLive(clock.instant()));
        // Read again under the lock: who waited for it must see what the one before did.
        var token = sessions.token(hash);
        if (session.isEmpty() || token.isEmpty()) {
            return Optional.empty();
        }
        if (account.isEmpty()) {
            ending.end(session.get(), "account_inactive", actor);
            return Optional.empty();
        }
        return rotate(session.get(), account.get(), token.get(), refreshToken, actor);
    }

    private Optional<SignedIn> rotate(Session session, Account account, RefreshToken token, String shown, Actor actor) {
        var now = clock.instant();
        if (token.generation() == session.generation()) {
            var successor = successor(shown);
            var next = session.refreshed(lifetimes, now);
            sessions.replaceToken(session.id(), token.generation(), now);
            sessions.addToken(next, OpaqueToken.hash(successor), now);
            sessions.save(next);
            return Optional.of(access.to(next, account, successor));
        }
        if (isWithinGrace(token, now)) {
            var next = session.touched(lifetimes, now);
            sessions.save(next);
            return Optional.of(access.to(next, account, live(shown, token, session)));
        }
        ending.end(session, "security_concern", actor);
        events.publish(new RefreshTokenReused(
                events.header(actor), session.accountId(), session.id(), token.generation(), session.generation()));
        return Optional.empty();
    }

    private boolean isWithinGrace(RefreshToken token, Instant now) {
        return token.replacedAt() != null && !now.isAfter(token.replacedAt().plus(lifetimes.grace()));
    }

    // A tab may be two generations behind within the grace; it gets the token that is live.
    private String live(String shown, RefreshToken token, Session session) {
        var current = shown;
        for (var generation = token.generation(); generation < session.generation(); generation++) {
            current = successor(current);
        }
        return current;
    }

    private String successor(String parent) {
        return OpaqueToken.text(secret.mac(parent.getBytes(StandardCharsets.UTF_8), PURPOSE));
    }
}
