package com.clutch.identity.application;

import com.clutch.identity.domain.AccessGrants;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.TokenLifetimes;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps access tokens from saying more than is true. */
@Service
public class TokenFreshness {

    private final Accounts accounts;
    private final AccessGrants grants;
    private final ApiTokenRevocation apiTokens;
    private final EffectivePermissions permissions;
    private final TokenLifetimes lifetimes;
    private final Clock clock;

    TokenFreshness(
            Accounts accounts,
            AccessGrants grants,
            ApiTokenRevocation apiTokens,
            EffectivePermissions permissions,
            TokenLifetimes lifetimes,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.apiTokens = apiTokens;
        this.permissions = permissions;
        this.lifetimes = lifetimes;
        this.clock = clock;
    }

    /**
     * To be called in the transaction that changed what the account may, after the change: access tokens issued so far stop
     * working, so that clients refresh into the new permissions; API tokens that may more than their owner are revoked.
     */
    @Transactional
    public void permissionsChanged(UUID accountId) {
        // Whoever issues a token holds this lock: a token that was made with the old permissions is older than the
        // moment below.
        accounts.findForUpdate(accountId).ifPresent(account -> {
            var now = clock.instant();
            grants.revokeAccountTokensIssuedBefore(accountId, now, now.plus(lifetimes.access()));
            var system = Actor.system("permissions changed", Ids.at(now).toString());
            apiTokens.revokeBeyond(accountId, permissions.of(account), system);
        });
    }
}
