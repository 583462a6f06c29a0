package com.clutch.fleet.application.driver;

/**
 * How many drivers there are.
 *
 * @param assigned drivers who have a vehicle
 * @param licensesExpired licences that are not good any more
 * @param licensesExpiringSoon licences that are good for 30 days more at most
 */
public record DriverStatistics(
        long total,
        long active,
        long inactive,
        long suspended,
        long training,
        long assigned,
        long licensesExpired,
        long licensesExpiringSoon) {}
