package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Profile;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transaction in which a customer signs up. */
@Component
class CustomerRegistrationStore {

    /** A role without any permission. */
    private static final String ROLE = "customer";

    private final Accounts accounts;
    private final AccountRegistration registration;
    private final PasswordSetting passwords;
    private final ProofMails mails;

    CustomerRegistrationStore(
            Accounts accounts, AccountRegistration registration, PasswordSetting passwords, ProofMails mails) {
        this.accounts = accounts;
        this.registration = registration;
        this.passwords = passwords;
        this.mails = mails;
    }

    @Transactional
    void register(CustomerRegistration.Wanted wanted, String hash, Actor actor) {
        var known = accounts.findByEmail(wanted.email());
        if (known.isPresent()) {
            remind(known.get(), hash, actor);
            return;
        }
        var account = registration.register(
                new AccountRegistration.NewAccount(
                        Realm.CUSTOMER,
                        wanted.email(),
                        wanted.firstName(),
                        wanted.lastName(),
                        AccountStatus.PENDING,
                        false,
                        Grants.of(ROLE),
                        new Profile(wanted.phone(), null, null, null, null, null, null, null),
                        null,
                        null),
                actor);
        passwords.set(account.id(), hash);
        mails.verification(account, hash);
    }

    private void remind(Account account, String hash, Actor actor) {
        if (account.isActive()) {
            mails.passwordReset(account, actor);
        } else if (!account.verified() && account.status() == AccountStatus.PENDING) {
            mails.verification(account, hash);
        }
    }
}
