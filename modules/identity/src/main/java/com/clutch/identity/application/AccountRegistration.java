package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Profile;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts, for whoever decided that there shall be one: an administrator, an invitation, a customer who signs up. */
@Service
public class AccountRegistration {

    private final AccountChanges changes;
    private final Clock clock;

    AccountRegistration(AccountChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Makes the account. Whether the actor may give these roles is for the caller to decide.
     *
     * @throws com.clutch.kernel.DomainException when another account has the e-mail address; the transaction is then lost
     */
    @Transactional
    public Account register(NewAccount wanted, Actor actor) {
        var now = clock.instant();
        var id = Ids.at(now);
        var account = Account.create(
                        id,
                        wanted.realm(),
                        wanted.email(),
                        wanted.firstName(),
                        wanted.lastName(),
                        wanted.status(),
                        wanted.grants(),
                        actor.kind() == Actor.Kind.ANONYMOUS ? id : actor.id(),
                        now)
                .withProfile(wanted.profile())
                .belongingTo(wanted.organizationId(), wanted.partnerId());
        return changes.add(wanted.verified() ? account.confirmed() : account, actor);
    }

    /**
     * What an account starts with.
     *
     * @param verified whether the e-mail address is known to be the owner's; a pending account is then active at once
     */
    public record NewAccount(
            Realm realm,
            String email,
            String firstName,
            String lastName,
            AccountStatus status,
            boolean verified,
            Grants grants,
            Profile profile,
            @Nullable UUID organizationId,
            @Nullable UUID partnerId) {

        /** An account without a profile that belongs to no client and no partner. */
        public NewAccount(
                Realm realm,
                String email,
                String firstName,
                String lastName,
                AccountStatus status,
                boolean verified,
                Grants grants) {
            this(realm, email, firstName, lastName, status, verified, grants, Profile.EMPTY, null, null);
        }
    }
}
