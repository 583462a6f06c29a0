package com.clutch.identity.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.clutch.identity.domain.Credentials;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.SecondFactor;
import com.clutch.identity.domain.SecondFactors;
import com.clutch.identity.domain.ServerSecret;
import com.clutch.identity.domain.TotpCodes;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a right code of the second factor from a wrong one, and uses it up. */
@Component
class SecondFactorCheck {

    private static final String BACKUP = "backup-code";

    private final SecondFactors factors;
    private final Credentials credentials;
    private final FailureCounting failures;
    private final TotpCodes codes;
    private final ServerSecret secret;
    private final Clock clock;

    SecondFactorCheck(
            SecondFactors factors,
            Credentials credentials,
            FailureCounting failures,
            TotpCodes codes,
            ServerSecret secret,
            Clock clock) {
        this.factors = factors;
        this.credentials = credentials;
        this.failures = failures;
        this.codes = codes;
        this.secret = secret;
        this.clock = clock;
    }

    boolean isNeeded(UUID accountId) {
        return factors.find(accountId).filter(SecondFactor::isEnabled).isPresent();
    }

    /** Whether it is a code of the authenticator app or a backup code; to be called in a transaction. */
    boolean useUp(UUID accountId, String code) {
        var factor = factors.lock(accountId).filter(SecondFactor::isEnabled);
        if (factor.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var step =
                codes.matchingStep(secret.open(factor.get().sealedSecret(), SecondFactor.PURPOSE), code.strip(), now);
        if (step.isPresent() && factor.get().accepts(step.getAsLong())) {
            factors.save(factor.get().used(step.getAsLong()), now);
            return true;
        }
        return step.isEmpty() && factors.useBackupCode(accountId, backupHash(accountId, code), now);
    }

    /** The same, where a wrong code counts against the account and none helps while it is locked. */
    @Transactional
    boolean prove(UUID accountId, String code, Actor actor) {
        var credential = credentials.lock(accountId);
        if (credential.isLocked(clock.instant())) {
            return false;
        }
        var right = useUp(accountId, code);
        if (!right) {
            failures.count(credential, actor);
        }
        return right;
    }

    static DomainException wrong() {
        return DomainException.field(IdentityError.WRONG_CODE, "code", "This code is wrong or was used before.");
    }

    static DomainException off() {
        return new DomainException(IdentityError.SECOND_FACTOR_OFF, "The second factor is off.");
    }

    /** What the store keeps of a backup code. It is too short for a plain hash, so the key of the server goes into it. */
    byte[] backupHash(UUID accountId, String code) {
        var typed = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return secret.mac((accountId + ":" + typed).getBytes(UTF_8), BACKUP);
    }
}
