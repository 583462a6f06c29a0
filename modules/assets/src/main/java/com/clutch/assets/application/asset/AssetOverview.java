package com.clutch.assets.application.asset;

import java.math.BigDecimal;
import java.util.Map;

/**
 * All assets at a glance.
 *
 * @param byStatus how many there are in each status
 * @param byType how many there are of each type
 * @param currency of the amounts; assets in other currencies are not in them
 * @param purchaseValue what they cost, those that are retired, lost or stolen left out
 * @param currentValue what the same are worth today: what somebody said, otherwise the book value, otherwise what they cost
 * @param maintenanceCost what all completed work on all assets cost
 * @param serviceDue assets in use whose next service is due within 30 days or overdue
 * @param serviceOverdue those of them whose day is over
 * @param warrantyExpiring assets in use whose warranty ends within 30 days
 * @param overdueAssignments assets that should have come back
 */
public record AssetOverview(
        long total,
        long available,
        long assigned,
        Map<String, Long> byStatus,
        Map<String, Long> byType,
        String currency,
        BigDecimal purchaseValue,
        BigDecimal currentValue,
        BigDecimal maintenanceCost,
        long serviceDue,
        long serviceOverdue,
        long warrantyExpiring,
        long overdueAssignments) {}
