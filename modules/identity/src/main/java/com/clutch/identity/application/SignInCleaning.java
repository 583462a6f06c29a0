package com.clutch.identity.application;

import com.clutch.identity.domain.LoginAttempts;
import com.clutch.identity.domain.ProofTokens;
import com.clutch.identity.domain.Sessions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what signing in leaves behind, once it is of no use. */
@Service
public class SignInCleaning {

    // An expired refresh token that comes back shall still be known for a while as one that was used.
    private static final Duration AFTER_EXPIRY = Duration.ofDays(7);

    private final Sessions sessions;
    private final ProofTokens proofs;
    private final LoginAttempts attempts;
    private final Duration historyKept;
    private final Clock clock;

    SignInCleaning(
            Sessions sessions,
            ProofTokens proofs,
            LoginAttempts attempts,
            @Value("${clutch.login-history.kept:180d}") Duration historyKept,
            Clock clock) {
        this.sessions = sessions;
        this.proofs = proofs;
        this.attempts = attempts;
        this.historyKept = historyKept;
        this.clock = clock;
    }

    /** Deletes old refresh tokens, links, codes and attempts; sessions stay, they are history. */
    @Transactional
    public void clean() {
        var now = clock.instant();
        sessions.forgetTokensExpiredBefore(now.minus(AFTER_EXPIRY));
        proofs.forgetExpiredBefore(now.minus(AFTER_EXPIRY));
        attempts.forgetBefore(now.minus(historyKept));
    }
}
