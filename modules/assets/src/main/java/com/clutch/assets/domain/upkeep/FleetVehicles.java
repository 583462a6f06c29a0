package com.clutch.assets.domain.upkeep;

import java.time.Instant;
import java.util.UUID;

/** The vehicles of the fleet: a copy of what fleet tells. */
public interface FleetVehicles {

    /** Whether nothing has been told yet. */
    boolean isEmpty();

    /**
     * Keeps what was told, unless something newer is known.
     *
     * @param inFleet whether it has not left the fleet
     */
    void keep(UUID id, boolean inFleet, long version, Instant heardAt);
}
