package com.clutch.fleet.application.diagnostics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What on-board diagnostics said at a moment, as it is read. What was not read is null.
 *
 * @param vehicleName the name people gave the vehicle, or make and model
 * @param timestamp when it was read (UTC)
 * @param odometer in kilometres
 * @param engineRpm turns of the engine a minute
 * @param speed kilometres an hour
 * @param coolantTemperature degrees Celsius
 * @param engineLoad percent
 * @param fuelLevel percent of a full tank or battery
 * @param batteryVoltage volts
 * @param location what the device called the place
 * @param codes trouble codes that were seen, active and pending ones
 * @param createdAt when it came in (UTC)
 */
public record ObdReadingView(
        UUID id,
        UUID vehicleId,
        String vehicleName,
        String licensePlate,
        Instant timestamp,
        @Nullable BigDecimal odometer,
        @Nullable Integer engineRpm,
        @Nullable BigDecimal speed,
        @Nullable BigDecimal coolantTemperature,
        @Nullable BigDecimal engineLoad,
        @Nullable BigDecimal fuelLevel,
        @Nullable BigDecimal batteryVoltage,
        @Nullable String location,
        List<String> codes,
        Instant createdAt) {}
