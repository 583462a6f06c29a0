package com.clutch.fleet.domain.geofence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On which side of the borders vehicles are, and what happened there. Its callers have locked the vehicles. */
public interface Crossings {

    /** On which side these vehicles were seen last, of every geofence they were ever watched by. */
    List<Presence> presences(Collection<UUID> vehicleIds);

    /** Keeps where vehicles are now. */
    void save(List<Presence> presences);

    /** Keeps what happened. */
    void add(List<Crossing> crossings);

    /** All that happened in the order of its ids, from after the given one on; null for the first. */
    List<Crossing> after(@Nullable UUID id, int limit);
}
