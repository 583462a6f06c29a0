package com.clutch.fleet.application.vehicle;

/**
 * How many vehicles there are.
 *
 * @param total vehicles in the fleet, those that have left it not included
 */
public record VehicleStatistics(
        long total,
        long active,
        long maintenance,
        long outOfService,
        long inactive,
        long decommissioned,
        long retired) {}
