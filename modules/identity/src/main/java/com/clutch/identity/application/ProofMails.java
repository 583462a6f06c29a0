package com.clutch.identity.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.clutch.events.identity.PasswordResetRequested;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Mail;
import com.clutch.identity.domain.MailMessage;
import com.clutch.identity.domain.OpaqueToken;
import com.clutch.identity.domain.ProofToken;
import com.clutch.identity.domain.ProofToken.Purpose;
import com.clutch.identity.domain.ProofTokens;
import com.clutch.identity.domain.ServerSecret;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands proofs to the owners of accounts, by mail. */
@Component
class ProofMails {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final AccountSearch search;
    private final ProofTokens proofs;
    private final Mail mail;
    private final ServerSecret secret;
    private final EventPublisher events;
    private final Clock clock;

    ProofMails(
            Accounts accounts,
            AccountSearch search,
            ProofTokens proofs,
            Mail mail,
            ServerSecret secret,
            EventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.search = search;
        this.proofs = proofs;
        this.mail = mail;
        this.secret = secret;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void passwordReset(String email, Actor actor) {
        accounts.findByEmail(email).filter(Account::isActive).ifPresent(account -> passwordReset(account, actor));
    }

    void passwordReset(Account account, Actor actor) {
        proofs.useUp(Purpose.PASSWORD_RESET, account.id(), clock.instant());
        var token = link(account.id(), Purpose.PASSWORD_RESET, null);
        mail.send(MailMessage.passwordReset(
                account.email(),
                account.preferences().language(),
                account.name(),
                token,
                Purpose.PASSWORD_RESET.lifetime()));
        events.publish(new PasswordResetRequested(events.header(actor), account.id()));
    }

    @Transactional
    void verification(String email) {
        accounts.findByEmail(email)
                .filter(account -> !account.verified())
                .ifPresent(account -> verification(account, null));
    }

    /**
     * A link that confirms the address and, when there is a hash, sets that password: whoever registered a stranger's address
     * first does not get into the account that its owner confirms with a link of his own.
     */
    void verification(Account account, @Nullable String passwordHash) {
        var token = link(account.id(), Purpose.EMAIL_VERIFICATION, passwordHash);
        mail.send(MailMessage.emailVerification(
                account.email(),
                account.preferences().language(),
                account.name(),
                token,
                Purpose.EMAIL_VERIFICATION.lifetime()));
    }

    /** Six digits for an account of the partner realm. */
    @Transactional
    void code(String name) {
        search.find(name, SignIn.Door.PARTNER).filter(Account::isActive).ifPresent(account -> {
            var now = clock.instant();
            var code = "%06d".formatted(RANDOM.nextInt(1_000_000));
            var token = ProofToken.of(Ids.at(now), account.id(), Purpose.MAIL_CODE, null, now);
            proofs.useUp(Purpose.MAIL_CODE, account.id(), now);
            proofs.add(token, codeHash(token.id(), code), now);
            mail.send(MailMessage.oneTimeCode(
                    account.email(),
                    account.preferences().language(),
                    account.name(),
                    code,
                    Purpose.MAIL_CODE.lifetime()));
        });
    }

    /** Six digits are too few for a plain hash, so the key of the server goes into it. */
    byte[] codeHash(UUID tokenId, String code) {
        return secret.mac((tokenId + ":" + code.strip()).getBytes(UTF_8), "mail-code");
    }

    private String link(UUID accountId, Purpose purpose, @Nullable String context) {
        var now = clock.instant();
        var token = OpaqueToken.random();
        proofs.add(ProofToken.of(Ids.at(now), accountId, purpose, context, now), OpaqueToken.hash(token), now);
        return token;
    }
}
