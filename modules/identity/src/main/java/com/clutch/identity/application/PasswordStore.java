package com.clutch.identity.application;

import com.clutch.events.identity.PasswordChanged;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Credentials;
import com.clutch.identity.domain.OpaqueToken;
import com.clutch.identity.domain.ProofToken.Purpose;
import com.clutch.identity.domain.ProofTokens;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around a change of password; hashes are computed outside of them. */
@Component
class PasswordStore {

    private final Accounts accounts;
    private final Credentials credentials;
    private final FailureCounting failures;
    private final ProofTokens proofs;
    private final SessionEnding ending;
    private final EventPublisher events;
    private final Clock clock;

    PasswordStore(
            Accounts accounts,
            Credentials credentials,
            FailureCounting failures,
            ProofTokens proofs,
            SessionEnding ending,
            EventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.failures = failures;
        this.proofs = proofs;
        this.ending = ending;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void countFailure(UUID accountId, Actor actor) {
        failures.count(credentials.lock(accountId), actor);
    }

    /** False when the account is locked, or the password was changed since it was compared. */
    @Transactional
    boolean change(UUID accountId, String comparedWith, String hash, Actor actor) {
        accounts.findForUpdate(accountId);
        var credential = credentials.lock(accountId);
        if (credential.isLocked(clock.instant()) || !comparedWith.equals(credential.passwordHash())) {
            return false;
        }
        replace(accountId, hash, "changed", actor.sessionId(), actor);
        return true;
    }

    /** False when the link no longer works. */
    @Transactional
    boolean reset(UUID accountId, String token, String hash, Actor actor) {
        var now = clock.instant();
        var account = accounts.findForUpdate(accountId).filter(Account::isActive);
        var proof = proofs.lock(Purpose.PASSWORD_RESET, OpaqueToken.hash(token)).filter(found -> found.isLive(now));
        if (account.isEmpty() || proof.isEmpty()) {
            return false;
        }
        proofs.useUp(Purpose.PASSWORD_RESET, accountId, now);
        replace(accountId, hash, "reset", null, actor);
        return true;
    }

    // Whoever knew the old password may be signed in somewhere: only the session that changed it goes on.
    private void replace(UUID accountId, String hash, String how, @Nullable UUID keep, Actor actor) {
        credentials.setPassword(accountId, hash, false, clock.instant());
        ending.endSessionsOf(accountId, "password_changed", keep, actor);
        events.publish(new PasswordChanged(events.header(actor), accountId, how));
    }
}
