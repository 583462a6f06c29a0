package com.clutch.fleet.application.route;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom a route was given, as it is read.
 *
 * @param sequence version of the route that it led to
 * @param vehicleName the name people gave it, or make and model; null when there is no vehicle
 * @param driverName null when there is no driver
 * @param assignedBy account that did it
 * @param assignedByName e-mail address of that account, or name of the job, as it was then
 */
public record RouteAssignmentEntry(
        UUID id,
        long sequence,
        @Nullable UUID vehicleId,
        @Nullable String vehicleName,
        @Nullable UUID driverId,
        @Nullable String driverName,
        Instant assignedAt,
        UUID assignedBy,
        String assignedByName) {}
