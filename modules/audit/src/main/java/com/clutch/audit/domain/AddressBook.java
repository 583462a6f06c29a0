package com.clutch.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The blocks there are and were. */
public interface AddressBook {

    /** The block, locked until the end of the transaction. */
    Optional<BlockedAddress> findForUpdate(UUID id);

    /** The block of this address that nobody has ended, locked likewise; its time may be up. */
    Optional<BlockedAddress> unreleased(Address address);

    /** Blocks whose time was up at the moment and that are not marked so, locked; what another instance has is skipped. */
    List<BlockedAddress> expired(Instant moment, int limit);

    /** Blocks after an id, in the order of their ids. */
    List<BlockedAddress> after(@Nullable UUID id, int limit);

    /** Adds a new one. */
    void add(BlockedAddress block);

    /** Writes a changed one. */
    void save(BlockedAddress block);
}
