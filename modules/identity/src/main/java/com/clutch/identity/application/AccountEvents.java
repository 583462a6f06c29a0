package com.clutch.identity.application;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.identity.AccountChanged;
import com.clutch.events.identity.AccountState;
import com.clutch.events.identity.AccountStatusChanged;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.StatusChange;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the others about accounts. */
@Component
class AccountEvents {

    private final EventPublisher publisher;

    AccountEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Account before, Account after, Actor actor) {
        var state = state(after);
        var changes = publisher.changes(before == null ? null : state(before), state);
        publisher.publish(new AccountChanged(
                publisher.header(actor), after.id(), after.version(), Change.CHANGED, state, changes));
    }

    void statusChanged(StatusChange change, Actor actor) {
        publisher.publish(fact(change, publisher.header(actor)));
    }

    AccountChanged snapshot(Account account, Actor actor) {
        return new AccountChanged(
                publisher.header(actor), account.id(), account.version(), Change.SNAPSHOT, state(account), List.of());
    }

    AccountStatusChanged snapshot(StatusChange change, Actor actor) {
        return fact(change, publisher.header(actor));
    }

    private static AccountStatusChanged fact(StatusChange change, EventHeader header) {
        return new AccountStatusChanged(
                header,
                change.accountId(),
                change.sequence(),
                change.from() == null ? null : lower(change.from()),
                lower(change.to()),
                change.at(),
                change.reason());
    }

    private static AccountState state(Account account) {
        var profile = account.profile();
        var preferences = account.preferences();
        var notifications = preferences.notifications();
        return new AccountState(
                account.id(),
                lower(account.realm()),
                account.email(),
                account.firstName(),
                account.lastName(),
                lower(account.status()),
                account.verified(),
                account.grants().role(),
                List.copyOf(account.grants().furtherRoles()),
                List.copyOf(account.grants().permissions()),
                profile.phone(),
                profile.department(),
                profile.jobTitle(),
                profile.avatar(),
                profile.bio(),
                profile.location(),
                profile.companyName(),
                profile.dateOfBirth(),
                account.organizationId(),
                account.partnerId(),
                preferences.language(),
                preferences.timezone(),
                notifications.email(),
                notifications.push(),
                notifications.sms(),
                notifications.marketing(),
                account.createdAt(),
                account.createdBy());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
