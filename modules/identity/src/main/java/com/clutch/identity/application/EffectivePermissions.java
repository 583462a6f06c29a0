package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an account may. */
@Component
public class EffectivePermissions {

    /** The permissions that the account was given directly. */
    public Set<String> of(Account account) {
        return account.grants().permissions();
    }
}
