package com.clutch.fleet.domain.group;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fleets there are. */
public interface Fleets {

    /** The fleet with this id, which nobody else can change until the running transaction ends. */
    Optional<Fleet> findForUpdate(UUID id);

    /** Those of the ids that are fleets; nobody can remove these until the running transaction ends. */
    Set<UUID> lock(Collection<UUID> ids);

    /** All fleets in the order of their ids, from after the given one on; null for the first. */
    List<Fleet> after(@Nullable UUID id, int limit);

    /** Whether a vehicle that is in use belongs to the fleet. */
    boolean hasVehicles(UUID id);

    /**
     * Stores a fleet that is new.
     *
     * @throws DomainException {@link FleetError#FLEET_NAME_TAKEN}
     */
    void add(Fleet fleet);

    /**
     * Stores a fleet that has changed, with a version one more than the stored one.
     *
     * @throws DomainException {@link FleetError#FLEET_NAME_TAKEN}
     * @throws StaleVersionException when the stored version is another
     */
    void save(Fleet fleet);

    /** Removes a fleet; its row stays, for the names in what happened. */
    void remove(Fleet fleet, Instant at);
}
