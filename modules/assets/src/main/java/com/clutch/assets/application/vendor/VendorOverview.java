package com.clutch.assets.application.vendor;

import java.math.BigDecimal;
import java.util.Map;

/**
 * All vendors at a glance.
 *
 * @param inactive vendors in any other status than active
 * @param byCategory how many there are of each category; those without one are under an empty name
 * @param averageRating mean rating of vendors that have reviews; 0 when none has
 * @param activeContracts contracts that hold
 * @param contractValue what they are worth, of one currency
 * @param expiringContracts those whose last day is within 30 days
 * @param pendingFollowUps communications to come back to
 * @param overdueFollowUps those of them whose day is over
 */
public record VendorOverview(
        long total,
        long active,
        long inactive,
        Map<String, Long> byStatus,
        Map<String, Long> byCategory,
        BigDecimal averageRating,
        long activeContracts,
        BigDecimal contractValue,
        String currency,
        long expiringContracts,
        long pendingFollowUps,
        long overdueFollowUps) {}
