package com.clutch.fleet.domain.tracking;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trips on which a vehicle was too fast. */
public interface Speedings {

    /** Keeps more of them. */
    void add(List<Speeding> speedings);

    /** All of them in the order of their ids, from after the given one on; null for the first. */
    List<Speeding> after(@Nullable UUID id, int limit);
}
