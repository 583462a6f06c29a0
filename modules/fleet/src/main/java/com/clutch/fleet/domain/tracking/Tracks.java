package com.clutch.fleet.domain.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The points of all vehicles, and the newest of each. */
public interface Tracks {

    /** Those of these vehicles that exist; nobody else writes points for them until the running transaction ends. */
    List<TrackedVehicle> lock(Collection<UUID> vehicleIds);

    /**
     * Keeps points, those of a vehicle that was locked, in one statement.
     *
     * @param fixes no two of the same vehicle and moment
     * @return those that were not there before
     */
    List<LocationFix> add(List<LocationFix> fixes);

    /** Keeps the newest point of each vehicle; the place of the vehicle follows, its address stays. */
    void save(List<Movement> movements);

    /**
     * Deletes points that are older than a moment, unless another instance is at it.
     *
     * @return how many, at most the limit
     */
    int deleteBefore(Instant moment, int limit);
}
