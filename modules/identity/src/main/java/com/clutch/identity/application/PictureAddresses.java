package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Avatars;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Picture;
import com.clutch.kernel.DomainException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores pictures and says under which address they are served. */
@Component
class PictureAddresses {

    private static final int MAX_ADDRESS = 500;

    private final Avatars avatars;
    private final Clock clock;

    PictureAddresses(Avatars avatars, Clock clock) {
        this.avatars = avatars;
        this.clock = clock;
    }

    /** Stores the picture; its address changes with its bytes, so that clients may keep it. */
    String store(Account account, Picture picture) {
        var hash = hash(picture);
        avatars.put(account.id(), picture, hash, clock.instant());
        return "/api/v1/users/" + account.id() + "/avatar?v=" + hash.substring(0, 12);
    }

    /** Takes what a client wrote: a picture in a data URL is stored, another address kept, an empty one removes the picture. */
    @Nullable
    String place(Account account, String wanted) {
        var address = wanted.strip();
        if (address.equals(account.profile().avatar())) {
            return address;
        }
        if (address.isEmpty()) {
            avatars.remove(account.id());
            return null;
        }
        if (address.startsWith("data:")) {
            return store(account, Picture.ofDataUrl(address));
        }
        if (!address.startsWith("https://") || address.length() > MAX_ADDRESS) {
            throw DomainException.field(
                    IdentityError.UNSUPPORTED_PICTURE, "avatar", "Send a picture, or an https address of one.");
        }
        avatars.remove(account.id());
        return address;
    }

    private static String hash(Picture picture) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(picture.bytes());
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
