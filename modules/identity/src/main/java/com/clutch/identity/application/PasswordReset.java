package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.OpaqueToken;
import com.clutch.identity.domain.PasswordHashing;
import com.clutch.identity.domain.PasswordPolicy;
import com.clutch.identity.domain.ProofToken.Purpose;
import com.clutch.identity.domain.ProofTokens;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;

/** Lets the owner of an account choose another password with a link that was mailed to him. */
@Service
public class PasswordReset {

    private final Accounts accounts;
    private final ProofTokens proofs;
    private final ProofMails mails;
    private final PasswordHashing hashing;
    private final PasswordStore store;
    private final TaskExecutor afterAnswer;

    PasswordReset(
            Accounts accounts,
            ProofTokens proofs,
            ProofMails mails,
            PasswordHashing hashing,
            PasswordStore store,
            TaskExecutor applicationTaskExecutor) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.mails = mails;
        this.hashing = hashing;
        this.store = store;
        this.afterAnswer = applicationTaskExecutor;
    }

    /** Mails a link if there is such an account. It is done beside the answer, which therefore takes equally long either way. */
    public void request(String email, Actor actor) {
        afterAnswer.execute(() -> mails.passwordReset(email, actor));
    }

    /**
     * Stores the new password and ends every session of the account.
     *
     * @throws DomainException {@link IdentityError#INVALID_LINK}, {@link IdentityError#WEAK_PASSWORD}
     */
    public void reset(String token, String wanted, Actor actor) {
        var account = proofs.owner(Purpose.PASSWORD_RESET, OpaqueToken.hash(token))
                .flatMap(accounts::find)
                .filter(Account::isActive)
                .orElseThrow(PasswordReset::invalid);
        PasswordPolicy.check("newPassword", wanted, account.email());
        if (!store.reset(account.id(), token, hashing.hash(wanted), actor)) {
            throw invalid();
        }
    }

    private static DomainException invalid() {
        return new DomainException(
                IdentityError.INVALID_LINK, "This link was used or is too old; ask for another one.");
    }
}
