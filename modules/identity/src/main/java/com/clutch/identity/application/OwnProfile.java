package com.clutch.identity.application;

import com.clutch.identity.application.AccountSecurityQueries.AccountSecurity;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Preferences;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What someone who has signed in sees and changes of his own account. */
@Service
public class OwnProfile {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final AccountSecurityQueries security;
    private final PictureAddresses pictures;

    OwnProfile(Accounts accounts, AccountChanges changes, AccountSecurityQueries security, PictureAddresses pictures) {
        this.accounts = accounts;
        this.changes = changes;
        this.security = security;
        this.pictures = pictures;
    }

    /** The actor's account and how it is guarded. */
    public ProfileWithSecurity read(Actor actor) {
        var account = accounts.find(actor.id()).orElseThrow(() -> DomainException.notFound("user", actor.id()));
        return new ProfileWithSecurity(account, security.of(account.id()));
    }

    /**
     * Changes what is not null.
     *
     * @throws DomainException when the e-mail address shall change, which only an administrator can do
     */
    @Transactional
    public ProfileWithSecurity update(ProfileUpdate update, ExpectedVersion expected, Actor actor) {
        var before = locked(expected, actor);
        if (update.email() != null && !Account.normalized(update.email()).equals(before.email())) {
            throw DomainException.field(
                    KernelError.VALIDATION_FAILED, "email", "Ask an administrator to change your e-mail address.");
        }
        var after = update.applyTo(before);
        if (update.avatar() != null) {
            after = after.withProfile(after.profile().withAvatar(pictures.place(after, update.avatar())));
        }
        return new ProfileWithSecurity(changes.save(before, after, actor), security.of(before.id()));
    }

    /** How the actor likes to work. */
    public Preferences preferences(Actor actor) {
        return read(actor).account().preferences();
    }

    /** Changes what is not null. */
    @Transactional
    public Preferences change(PreferencesUpdate update, ExpectedVersion expected, Actor actor) {
        var before = locked(expected, actor);
        var after = before.withPreferences(update.applyTo(before.preferences()));
        return changes.save(before, after, actor).preferences();
    }

    private Account locked(ExpectedVersion expected, Actor actor) {
        var account =
                accounts.findForUpdate(actor.id()).orElseThrow(() -> DomainException.notFound("user", actor.id()));
        expected.check(account.version(), () -> User.of(account));
        return account;
    }

    /** An account and how it is guarded. */
    public record ProfileWithSecurity(Account account, AccountSecurity security) {}
}
