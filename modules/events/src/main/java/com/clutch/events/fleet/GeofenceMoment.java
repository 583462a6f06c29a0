package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Something happened between a vehicle and a geofence. Topic of snapshots: {@value #TOPIC}; a snapshot tells everything that ever
 * happened, so keep it by {@link #crossingId()}.
 */
public interface GeofenceMoment extends DomainEvent {

    String TOPIC = "fleet.geofence-crossing";

    /** Unique; the same in a snapshot. */
    UUID crossingId();

    /** The vehicle. */
    UUID vehicleId();

    /** The geofence. */
    UUID geofenceId();

    /** When it happened (UTC), by the clock of the device in the vehicle. */
    Instant at();
}
