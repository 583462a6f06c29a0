package com.clutch.assets.domain.asset;

import java.util.Optional;
import java.util.UUID;

/** The accounts to which something can be given: a copy of what identity tells. */
public interface People {

    /** The person with this account; empty when there is none, or it is not active. */
    Optional<Holder> find(UUID id);

    /** Whether nothing has been told yet. */
    boolean isEmpty();

    /**
     * Keeps what was told, unless something newer is known.
     *
     * @param holder the person, with the id of the account
     */
    void keep(Holder holder, boolean active, long version);
}
