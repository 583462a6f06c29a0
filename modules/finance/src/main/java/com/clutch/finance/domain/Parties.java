package com.clutch.finance.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What finance has heard of people. */
public interface Parties {

    /**
     * A person as far as finance needs it.
     *
     * @param version of the account that this is of
     * @param role name of the main role
     * @param timeZone zone in which the person is billed
     */
    record Party(UUID id, long version, String name, String email, String role, ZoneId timeZone) {}

    Optional<Party> find(UUID id);

    /** Keeps what is newer than what is known. */
    void hear(Party party, Instant at);
}
