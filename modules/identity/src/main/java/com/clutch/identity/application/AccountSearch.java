package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountLookup;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Realm;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The account that somebody who signs in means. */
@Component
class AccountSearch {

    private final Accounts accounts;
    private final AccountLookup lookup;

    AccountSearch(Accounts accounts, AccountLookup lookup) {
        this.accounts = accounts;
        this.lookup = lookup;
    }

    Optional<Account> find(String name, SignIn.Door door) {
        var found = door.byPhone() && !name.contains("@")
                ? lookup.byPhone(Realm.PARTNER, name.strip()).flatMap(accounts::find)
                : accounts.findByEmail(name);
        return found.filter(door::admits);
    }
}
