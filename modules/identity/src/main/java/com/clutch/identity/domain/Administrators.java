package com.clutch.identity.domain;

import java.util.UUID;

/** Those who may do everything: active accounts with an active role for everything. */
public interface Administrators {

    /** Waits until nobody else is changing who belongs to them; held until the running transaction ends. */
    void lock();

    /** Whether there is one besides the account given. */
    boolean remainWithout(UUID accountId);
}
