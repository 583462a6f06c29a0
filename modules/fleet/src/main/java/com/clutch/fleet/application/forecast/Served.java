package com.clutch.fleet.application.forecast;

import com.clutch.fleet.domain.forecast.Evidence;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that was done, and what was known some time before.
 *
 * @param at when it was done
 * @param evidence what was known of its plan at the moment of the forecast, from the service before on
 * @param planDate when the calendar of the plan said, null when the plan does not count days
 */
public record Served(
        UUID workOrderId,
        Instant at,
        Evidence evidence,
        @Nullable Instant planDate) {}
