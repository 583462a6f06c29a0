package com.clutch.fleet.application.maintenance;

import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service plan as it is read. It is due as soon as one of its limits is reached; a limit that it does not have is null.
 *
 * @param vehicleName what people call the vehicle, or its make and model
 * @param mileage odometer of the vehicle now, in kilometres
 * @param lastOdometer odometer at the last service in kilometres
 * @param overdue whether a limit has been reached
 */
public record PlanView(
        UUID id,
        UUID vehicleId,
        String vehicleName,
        String licensePlate,
        @Nullable UUID templateId,
        String name,
        @Nullable BigDecimal everyKm,
        @Nullable Integer everyDays,
        @Nullable BigDecimal everyHours,
        Instant lastServiceDate,
        BigDecimal lastOdometer,
        @Nullable BigDecimal lastEngineHours,
        @Nullable Instant nextDueDate,
        @Nullable BigDecimal nextDueOdometer,
        @Nullable BigDecimal nextDueEngineHours,
        BigDecimal mileage,
        boolean overdue,
        boolean active,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {}
