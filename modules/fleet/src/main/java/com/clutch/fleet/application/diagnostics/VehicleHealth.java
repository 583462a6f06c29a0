package com.clutch.fleet.application.diagnostics;

import com.clutch.fleet.domain.diagnostics.Health.State;
import java.time.Instant;
import java.util.UUID;

/**
 * How healthy a vehicle is, as {@link com.clutch.fleet.domain.diagnostics.Health} computes it.
 *
 * @param id the vehicle
 * @param overallHealth 0 to 100
 * @param totalDTCs trouble codes there ever were
 * @param activeDTCs trouble codes that are open and of which the vehicle is sure
 * @param overdueServices service plans with a limit that was reached
 */
public record VehicleHealth(
        UUID id,
        UUID vehicleId,
        String vehicleName,
        String licensePlate,
        int overallHealth,
        State engineStatus,
        State transmissionStatus,
        State brakeStatus,
        Instant lastScan,
        long totalDTCs,
        long activeDTCs,
        long overdueServices) {}
