package com.clutch.identity.application;

import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Credentials;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.OpaqueToken;
import com.clutch.identity.domain.ProofToken.Purpose;
import com.clutch.identity.domain.ProofTokens;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Clock;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the owner of an account show that its e-mail address is his. */
@Service
public class EmailVerification {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Credentials credentials;
    private final ProofTokens proofs;
    private final ProofMails mails;
    private final TaskExecutor afterAnswer;
    private final Clock clock;

    EmailVerification(
            Accounts accounts,
            AccountChanges changes,
            Credentials credentials,
            ProofTokens proofs,
            ProofMails mails,
            TaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.credentials = credentials;
        this.proofs = proofs;
        this.mails = mails;
        this.afterAnswer = applicationTaskExecutor;
        this.clock = clock;
    }

    /** Mails another link if there is such an account and it needs one; the answer takes equally long either way. */
    public void request(String email) {
        afterAnswer.execute(() -> mails.verification(email));
    }

    /**
     * Believes the link; an account that waited for it becomes active.
     *
     * @throws DomainException {@link IdentityError#INVALID_LINK}
     */
    @Transactional
    public void verify(String token, Actor actor) {
        var hash = OpaqueToken.hash(token);
        var account = proofs.owner(Purpose.EMAIL_VERIFICATION, hash).flatMap(accounts::findForUpdate);
        var proof = proofs.lock(Purpose.EMAIL_VERIFICATION, hash).filter(found -> found.isLive(clock.instant()));
        if (account.isEmpty() || proof.isEmpty()) {
            throw new DomainException(
                    IdentityError.INVALID_LINK, "This link was used or is too old; ask for another one.");
        }
        var now = clock.instant();
        proofs.useUp(Purpose.EMAIL_VERIFICATION, account.get().id(), now);
        if (proof.get().context() != null && !account.get().verified()) {
            credentials.setPassword(account.get().id(), proof.get().context(), false, now);
        }
        changes.save(account.get(), account.get().confirmed(), actor);
    }
}
