package com.clutch.events.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a meter of a vehicle stands. Of two states of one meter the one with the later {@code recordedAt} counts; a correction may
 * be lower than what it corrects.
 *
 * @param kind odometer or engine_hours
 * @param value kilometres or hours
 * @param readAt when the meter showed it (UTC)
 * @param recordedAt when fleet learned it (UTC)
 * @param source manual, fuel, work_order, telematics or import
 */
public record MeterState(
        UUID vehicleId, String kind, BigDecimal value, Instant readAt, Instant recordedAt, String source) {}
