package com.clutch.fleet.application.tracking;

import com.clutch.fleet.domain.vehicle.VehicleStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a vehicle said last that it is, in degrees under the two names each that clients know.
 *
 * @param id of the vehicle
 * @param vehicleName the name people gave it, or make and model
 * @param fleetId null when it is in no fleet
 * @param address what people call the place, empty when nobody said
 * @param speed in km/h, null when the device did not know
 * @param heading degrees clockwise from north, null when the device did not know
 * @param recordedAt when it was there
 */
public record FleetLocation(
        UUID id,
        UUID vehicleId,
        String vehicleName,
        String licensePlate,
        VehicleStatus status,
        @Nullable UUID fleetId,
        double latitude,
        double longitude,
        double lat,
        double lng,
        String address,
        @Nullable BigDecimal speed,
        @Nullable BigDecimal heading,
        Instant recordedAt) {}
