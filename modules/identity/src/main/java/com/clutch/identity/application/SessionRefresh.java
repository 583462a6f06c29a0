package com.clutch.identity.application;

import com.clutch.identity.domain.IdentityError;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import org.springframework.stereotype.Service;

/** Turns a refresh token into a new access token and the next refresh token. */
@Service
public class SessionRefresh {

    private final RefreshRotation rotation;

    SessionRefresh(RefreshRotation rotation) {
        this.rotation = rotation;
    }

    /**
     * A new access token and the refresh token that is live from now on. Callers that use one token at the same time, or within
     * the grace after it, get the same successor; later the whole session is ended, for the token may be stolen.
     *
     * @throws DomainException {@link IdentityError#INVALID_REFRESH_TOKEN}, with one sentence for every cause
     */
    public SignedIn refresh(String refreshToken, Actor actor) {
        // What rotation decides is stored even when the caller is refused.
        return rotation.rotate(refreshToken, actor)
                .orElseThrow(() -> new DomainException(
                        IdentityError.INVALID_REFRESH_TOKEN, "The session is over; sign in again."));
    }
}
