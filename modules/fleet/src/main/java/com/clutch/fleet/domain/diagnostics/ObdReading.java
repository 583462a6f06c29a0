package com.clutch.fleet.domain.diagnostics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the on-board diagnostics of a vehicle said at a moment. What was not read is null.
 *
 * @param odometer in kilometres
 * @param engineRpm turns of the engine a minute
 * @param speed kilometres an hour
 * @param coolantCelsius temperature of the coolant
 * @param engineLoad percent
 * @param fuelLevel percent
 * @param active codes of which the vehicle is sure
 * @param pending codes that it wants to see again
 */
public record ObdReading(
        UUID id,
        UUID vehicleId,
        Instant readAt,
        @Nullable BigDecimal odometer,
        @Nullable Integer engineRpm,
        @Nullable BigDecimal speed,
        @Nullable BigDecimal coolantCelsius,
        @Nullable BigDecimal engineLoad,
        @Nullable BigDecimal fuelLevel,
        @Nullable BigDecimal batteryVolts,
        @Nullable String location,
        List<Code> active,
        List<Code> pending) {}
