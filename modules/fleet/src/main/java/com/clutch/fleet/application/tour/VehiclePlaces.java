package com.clutch.fleet.application.tour;

import com.clutch.fleet.domain.tracking.GeoPoint;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where vehicles are now. */
public interface VehiclePlaces {

    /** The last known place of each of these vehicles; one that has left the fleet, or whose place nobody knows, is missing. */
    Map<UUID, GeoPoint> of(Collection<UUID> vehicleIds);
}
