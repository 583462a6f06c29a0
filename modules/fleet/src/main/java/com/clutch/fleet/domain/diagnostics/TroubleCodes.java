package com.clutch.fleet.domain.diagnostics;

import com.clutch.kernel.StaleVersionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trouble codes of all vehicles, those that are resolved included. */
public interface TroubleCodes {

    /** The trouble code with this id, which nobody else can change until the running transaction ends. */
    Optional<TroubleCode> findForUpdate(UUID id);

    /** The open trouble codes of these vehicles, which nobody else can change until the running transaction ends. */
    List<TroubleCode> openForUpdate(Collection<UUID> vehicleIds);

    /** All trouble codes in the order of their ids, from after the given one on; null for the first. */
    List<TroubleCode> after(@Nullable UUID id, int limit);

    /** Stores those that are new; a vehicle has each code open once. */
    void add(List<TroubleCode> codes);

    /**
     * Stores those that have changed, each with a version more than the stored one by one.
     *
     * @throws StaleVersionException when a stored version is another
     */
    void save(List<TroubleCode> codes);
}
