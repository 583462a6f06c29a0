package com.clutch.identity.domain;

import java.util.Optional;
import java.util.UUID;

/** Finds accounts by phone number. */
public interface AccountPhones {

    /** The only account of the realm with this number; empty when there is none, or more than one. */
    Optional<UUID> only(Realm realm, String phone);
}
