package com.clutch.events.platform;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many requests an account has sent on a day to one group of routes.
 *
 * @param routeGroup first word of the path, such as fleet in {@code /api/v1/fleet/vehicles}
 * @param day in the time zone of the company
 * @param requests altogether, on every instance
 */
public record RequestsState(UUID accountId, String routeGroup, LocalDate day, long requests) {}
