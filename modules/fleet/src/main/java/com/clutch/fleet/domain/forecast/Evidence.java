package com.clutch.fleet.domain.forecast;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known at a moment of one vehicle and one of its service plans, or of a vehicle without a plan.
 *
 * @param asOf the moment of the forecast; nothing that happened later is in here
 * @param planName null without a plan
 * @param planDay when the calendar of the plan says, in days from the moment; null when it does not count days
 * @param planKilometres odometer at which the plan is due, null when it does not count kilometres
 * @param planHours engine hours at which the plan is due, null when it does not count them
 * @param odometer null when there are no readings
 * @param engineHours null when there are no readings
 * @param rhythm of the work on this plan, or of all work on a vehicle without one
 * @param fault the one that has to be repaired first, null when none is open
 */
public record Evidence(
        Instant asOf,
        @Nullable String planName,
        @Nullable Double planDay,
        @Nullable Double planKilometres,
        @Nullable Double planHours,
        @Nullable Usage odometer,
        @Nullable Usage engineHours,
        Rhythm rhythm,
        @Nullable Fault fault) {}
