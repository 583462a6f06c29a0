package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What an account may do. */
@Service
public class EffectivePermissions {

    /** The permissions that the account was given directly. */
    public Set<String> of(Account account) {
        return account.grants().permissions();
    }

    /** The same by name. */
    public Set<String> namesOf(Account account) {
        return of(account);
    }

    /** Every name that the set stands for. */
    public Set<String> names(Set<String> held) {
        return held;
    }
}
