package com.clutch.identity.application;

import com.clutch.events.identity.LoginFailed;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Credential;
import com.clutch.identity.domain.Credentials;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.LoginAttempts;
import com.clutch.identity.domain.OpaqueToken;
import com.clutch.identity.domain.ProofToken;
import com.clutch.identity.domain.ProofToken.Purpose;
import com.clutch.identity.domain.ProofTokens;
import com.clutch.identity.domain.SessionKind;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about an attempt to sign in and stores what follows from it. It answers an outcome and never throws one, so that a
 * failure is counted although the caller is refused. The row of the credential is locked: of many guesses at once, those after
 * the fifth wrong one find the account locked, even if they are right.
 */
@Component
class SignInDecision {

    private final Accounts accounts;
    private final Credentials credentials;
    private final FailureCounting failures;
    private final ProofTokens proofs;
    private final SecondFactorCheck secondFactor;
    private final SessionOpening opening;
    private final LoginAttempts attempts;
    private final EventPublisher events;
    private final Clock clock;

    SignInDecision(
            Accounts accounts,
            Credentials credentials,
            FailureCounting failures,
            ProofTokens proofs,
            SecondFactorCheck secondFactor,
            SessionOpening opening,
            LoginAttempts attempts,
            EventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.failures = failures;
        this.proofs = proofs;
        this.secondFactor = secondFactor;
        this.opening = opening;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /** After the password was compared. */
    @Transactional
    Outcome decide(@Nullable UUID accountId, Proof proof, SignIn.Attempt attempt, Actor actor) {
        var account =
                accountId == null ? null : accounts.findForUpdate(accountId).orElse(null);
        if (account == null) {
            return refused(null, "unknown_account", attempt.device(), actor);
        }
        var credential = credentials.lock(account.id());
        if (credential.isLocked(clock.instant())) {
            return refused(account.id(), "locked", attempt.device(), actor);
        }
        // A password that was changed since it was compared proves nothing.
        var right = proof.right()
                && proof.comparedWith() != null
                && proof.comparedWith().equals(credential.passwordHash());
        if (!right) {
            failures.count(credential, actor);
            return refused(account.id(), "wrong_password", attempt.device(), actor);
        }
        return finish(account, credential, attempt.door().kind(), proof.code(), attempt.device(), actor);
    }

    /** After the password, or a code by mail, was right: the rest of the way in. */
    Outcome finish(
            Account account,
            Credential credential,
            SessionKind kind,
            @Nullable String code,
            DeviceInfo device,
            Actor actor) {
        if (!account.isActive()) {
            return refused(account.id(), "inactive", device, actor);
        }
        if (secondFactor.isNeeded(account.id())) {
            if (code == null) {
                return new CodeNeeded(waiting(account.id(), kind, device));
            }
            if (!secondFactor.useUp(account.id(), code)) {
                failures.count(credential, actor);
                refused(account.id(), "wrong_code", device, actor);
                return new WrongCode();
            }
        }
        return opened(account, credential, kind, device, actor);
    }

    /** With the token of a sign-in that waits for its code. */
    @Transactional
    Outcome decideSecondStep(String mfaToken, String code, Actor actor) {
        var now = clock.instant();
        var hash = OpaqueToken.hash(mfaToken);
        var owner = proofs.owner(Purpose.SECOND_FACTOR, hash);
        var account = owner.flatMap(accounts::findForUpdate).filter(Account::isActive);
        var waiting = proofs.lock(Purpose.SECOND_FACTOR, hash).filter(found -> found.isLive(now));
        if (account.isEmpty() || waiting.isEmpty()) {
            return refused(owner.orElse(null), "wrong_code", DeviceInfo.of(actor), actor);
        }
        var context = String.valueOf(waiting.get().context()).split(" ", 2);
        var device = DeviceInfo.of(actor, context.length > 1 ? context[1] : null);
        var credential = credentials.lock(account.get().id());
        if (credential.isLocked(now)) {
            return refused(account.get().id(), "locked", device, actor);
        }
        if (!secondFactor.useUp(account.get().id(), code)) {
            proofs.save(waiting.get().failed());
            failures.count(credential, actor);
            refused(account.get().id(), "wrong_code", device, actor);
            return new WrongCode();
        }
        proofs.save(waiting.get().used(now));
        return opened(account.get(), credential, SessionKind.valueOf(context[0]), device, actor);
    }

    Outcome refused(@Nullable UUID accountId, String reason, DeviceInfo device, Actor actor) {
        var now = clock.instant();
        attempts.add(Ids.at(now), accountId, reason, device.ip(), device.userAgent(), now);
        events.publish(new LoginFailed(events.header(actor), accountId, reason));
        return new Refused();
    }

    private Outcome opened(Account account, Credential credential, SessionKind kind, DeviceInfo device, Actor actor) {
        var clean = credential.succeeded();
        if (clean.version() != credential.version()) {
            credentials.save(clean, clock.instant());
        }
        return new Opened(opening.open(account, kind, device, actor).askingForPassword(credential.oneTime()));
    }

    private String waiting(UUID accountId, SessionKind kind, DeviceInfo device) {
        var token = OpaqueToken.random();
        var now = clock.instant();
        var context = device.deviceId() == null ? kind.name() : kind.name() + " " + device.deviceId();
        proofs.add(
                ProofToken.of(Ids.at(now), accountId, Purpose.SECOND_FACTOR, context, now),
                OpaqueToken.hash(token),
                now);
        return token;
    }

    /**
     * What was shown.
     *
     * @param comparedWith hash the password was compared with
     * @param code of the second factor
     */
    record Proof(
            @Nullable String comparedWith,
            boolean right,
            @Nullable String code) {}

    /** What came of it. */
    sealed interface Outcome {}

    record Opened(SignedIn signedIn) implements Outcome {}

    record Refused() implements Outcome {}

    record WrongCode() implements Outcome {}

    record CodeNeeded(String mfaToken) implements Outcome {}
}
