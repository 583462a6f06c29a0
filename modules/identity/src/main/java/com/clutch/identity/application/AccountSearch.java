package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountPhones;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Realm;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The account that somebody who signs in means. */
@Component
class AccountSearch {

    private final Accounts accounts;
    private final AccountPhones phones;

    AccountSearch(Accounts accounts, AccountPhones phones) {
        this.accounts = accounts;
        this.phones = phones;
    }

    Optional<Account> find(String name, SignIn.Door door) {
        var found = door.byPhone() && !name.contains("@")
                ? phones.only(Realm.PARTNER, name.strip()).flatMap(accounts::find)
                : accounts.findByEmail(name);
        return found.filter(door::admits);
    }
}
