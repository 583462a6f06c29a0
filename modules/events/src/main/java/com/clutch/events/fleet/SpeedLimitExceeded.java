package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A vehicle was faster than its fleet may be, for the first time on a trip; of the rest of the trip nothing more is told. A trip
 * begins when a vehicle moves (5 km/h or more) after 15 minutes or more without. Topic of snapshots: {@value #TOPIC}.
 *
 * @param speedingId unique; also in a snapshot
 * @param tripStartedAt when the trip began (UTC); unique for the vehicle
 * @param at when it was too fast (UTC)
 * @param speed in km/h
 * @param speedLimit of the fleet in km/h
 * @param latitude of the place in degrees (WGS 84)
 * @param longitude of the place in degrees (WGS 84)
 */
public record SpeedLimitExceeded(
        EventHeader header,
        UUID speedingId,
        UUID vehicleId,
        UUID fleetId,
        Instant tripStartedAt,
        Instant at,
        BigDecimal speed,
        int speedLimit,
        double latitude,
        double longitude)
        implements DomainEvent {

    public static final String TOPIC = "fleet.speeding";
}
