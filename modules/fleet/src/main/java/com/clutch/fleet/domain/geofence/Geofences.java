package com.clutch.fleet.domain.geofence;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The geofences there are. */
public interface Geofences {

    /** The geofence with this id, unless it was removed, which nobody else can change until the running transaction ends. */
    Optional<Geofence> findForUpdate(UUID id);

    /** All geofences, those removed included, in the order of their ids, from after the given one on; null for the first. */
    List<Geofence> after(@Nullable UUID id, int limit);

    /**
     * The active geofences that watch each of these vehicles, by itself or by its fleet. A vehicle without one may be missing.
     * Vehicles and fleets of the geofences are not read.
     */
    Map<UUID, List<Geofence>> watching(Collection<UUID> vehicleIds);

    /**
     * Stores a geofence that is new.
     *
     * @throws DomainException {@link FleetError#GEOFENCE_NAME_TAKEN}, or when a vehicle or fleet is none
     */
    void add(Geofence geofence);

    /**
     * Stores a geofence that has changed, with a version one more than the stored one.
     *
     * @throws DomainException {@link FleetError#GEOFENCE_NAME_TAKEN}, or when a vehicle or fleet is none
     * @throws StaleVersionException when the stored version is another
     */
    void save(Geofence geofence);
}
