package com.clutch.fleet.domain.vehicle;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The changes of status of all vehicles. */
public interface StatusChanges {

    /** Keeps more of them. */
    void add(List<StatusChange> changes);

    /** All changes in the order of their ids, from after the given one on; null for the first. */
    List<StatusChange> after(@Nullable UUID id, int limit);
}
