package com.clutch.identity.application;

import com.clutch.identity.domain.IdentityError;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;

/** Keeps programs, and whoever came through the break-glass door, from what only the owner of an account shall do. */
final class PersonOnly {

    private PersonOnly() {}

    static void check(Actor actor) {
        if (actor.kind() != Actor.Kind.ACCOUNT || actor.id().equals(EmergencyDecision.BEARER)) {
            throw new DomainException(
                    IdentityError.PERSON_NEEDED,
                    "Only the owner of an account can do this; sign in with your password.");
        }
    }
}
