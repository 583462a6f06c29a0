package com.clutch.fleet.application.meter;

import com.clutch.fleet.domain.meter.MeterKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a file of readings says. Its vehicle is named by id or by plate; value and moment are there unless the line has
 * errors.
 *
 * @param kind the odometer when null
 */
public record ReadingLine(
        @Nullable UUID vehicleId,
        @Nullable String licensePlate,
        @Nullable MeterKind kind,
        @Nullable BigDecimal value,
        @Nullable Instant readAt) {}
