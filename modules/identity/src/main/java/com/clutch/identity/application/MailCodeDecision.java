package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Credentials;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.ProofToken.Purpose;
import com.clutch.identity.domain.ProofTokens;
import com.clutch.identity.domain.SessionKind;
import com.clutch.kernel.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides about a mailed code and stores what follows, as {@link SignInDecision} does about a password. */
@Component
class MailCodeDecision {

    private final AccountSearch search;
    private final Accounts accounts;
    private final Credentials credentials;
    private final FailureCounting failures;
    private final ProofTokens proofs;
    private final ProofMails mails;
    private final SignInDecision decision;
    private final Clock clock;

    MailCodeDecision(
            AccountSearch search,
            Accounts accounts,
            Credentials credentials,
            FailureCounting failures,
            ProofTokens proofs,
            ProofMails mails,
            SignInDecision decision,
            Clock clock) {
        this.search = search;
        this.accounts = accounts;
        this.credentials = credentials;
        this.failures = failures;
        this.proofs = proofs;
        this.mails = mails;
        this.decision = decision;
        this.clock = clock;
    }

    @Transactional
    SignInDecision.Outcome decide(String name, String code, DeviceInfo device, Actor actor) {
        var now = clock.instant();
        var account = search.find(name, SignIn.Door.PARTNER)
                .map(Account::id)
                .flatMap(accounts::findForUpdate)
                .orElse(null);
        if (account == null) {
            return decision.refused(null, "unknown_account", device, actor);
        }
        var credential = credentials.lock(account.id());
        if (credential.isLocked(now)) {
            return decision.refused(account.id(), "locked", device, actor);
        }
        var token = proofs.lockLatest(Purpose.MAIL_CODE, account.id()).filter(found -> found.isLive(now));
        if (token.isEmpty()) {
            return decision.refused(account.id(), "wrong_code", device, actor);
        }
        if (!proofs.matches(token.get().id(), mails.codeHash(token.get().id(), code))) {
            proofs.save(token.get().failed());
            failures.count(credential, actor);
            return decision.refused(account.id(), "wrong_code", device, actor);
        }
        proofs.save(token.get().used(now));
        return decision.finish(account, credential, SessionKind.PARTNER, null, device, actor);
    }
}
