package com.clutch.fleet.domain.vehicle;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The changes of status of all vehicles. */
public interface StatusChanges {

    /** Keeps more of them. */
    void add(List<StatusChange> changes);

    /** All changes in the order of vehicles and sequences, from after the given one on; a null vehicle for the first. */
    List<StatusChange> after(@Nullable UUID vehicleId, long sequence, int limit);
}
