package com.clutch.identity.application;

import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Avatars;
import com.clutch.identity.domain.Picture;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The picture of an account: its owner changes it, everyone who has signed in may see it. */
@Service
public class AvatarUpload {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Avatars avatars;
    private final PictureAddresses pictures;

    AvatarUpload(Accounts accounts, AccountChanges changes, Avatars avatars, PictureAddresses pictures) {
        this.accounts = accounts;
        this.changes = changes;
        this.avatars = avatars;
        this.pictures = pictures;
    }

    /** Gives the actor's account a picture. */
    @Transactional
    public User upload(byte[] bytes, Actor actor) {
        var picture = Picture.of(bytes);
        var before = accounts.findForUpdate(actor.id()).orElseThrow(() -> DomainException.notFound("user", actor.id()));
        var address = pictures.store(before, picture);
        return User.of(changes.save(before, before.withProfile(before.profile().withAvatar(address)), actor));
    }

    /** Takes the picture of the actor's account away. */
    @Transactional
    public User remove(Actor actor) {
        var before = accounts.findForUpdate(actor.id()).orElseThrow(() -> DomainException.notFound("user", actor.id()));
        avatars.remove(actor.id());
        return User.of(changes.save(before, before.withProfile(before.profile().withAvatar(null)), actor));
    }

    /** The picture of an account. */
    public Avatars.Stored read(UUID accountId) {
        return avatars.find(accountId).orElseThrow(() -> DomainException.notFound("picture of user", accountId));
    }
}
