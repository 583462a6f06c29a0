package com.clutch.identity.application;

import com.clutch.identity.domain.IdentityError;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;

/** Keeps programs from what only the person who signed in shall do. */
final class PersonOnly {

    private PersonOnly() {}

    static void check(Actor actor) {
        if (actor.kind() != Actor.Kind.ACCOUNT) {
            throw new DomainException(
                    IdentityError.PERSON_NEEDED, "An API token cannot do this; sign in with the password.");
        }
    }
}
