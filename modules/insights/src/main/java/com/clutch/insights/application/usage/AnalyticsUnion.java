package com.clutch.insights.application.usage;

import com.clutch.insights.application.usage.Engagement.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a range.
 *
 * @param userGrowth percent by which there are more users than before the range
 * @param retentionRate share of all accounts, 0 to 1, that were seen in the range on a later day than that of their registration
 * @param monthlyRevenue revenue of the range for 30 days
 * @param revenueGrowth percent against the range before
 * @param averageOrderValue of the payments, before what was given back
 * @param revenueBySource payments by the way they were paid
 * @param revenueByRegion empty: nothing that is told says from where a payment comes
 * @param utilizationRate share of the vehicles, 0 to 1, that are active
 * @param averageMileage miles that odometers read when fleet last told of the vehicles
 * @param vehiclesByType vehicles by what they burn
 * @param fuelEfficiency miles per US gallon of the vehicles of which fleet knows it
 * @param uniqueVisitors accounts that sent a request
 * @param averageSessionDuration seconds, of sessions that have ended
 * @param pageViews answered requests
 * @param trafficSources sessions by the door they came through
 * @param asOf newest fact it knows, null when there is none
 * @param links figure to where the list is read that explains it, exactly as it was then
 */
public record AnalyticsUnion(
        String timeRange,
        long totalUsers,
        long activeUsers,
        long newUsers,
        double userGrowth,
        double retentionRate,
        Demographics demographics,
        BigDecimal totalRevenue,
        BigDecimal monthlyRevenue,
        double revenueGrowth,
        BigDecimal averageOrderValue,
        Map<String, BigDecimal> revenueBySource,
        Map<String, BigDecimal> revenueByRegion,
        long totalVehicles,
        long activeVehicles,
        double utilizationRate,
        double averageMileage,
        Map<String, Long> vehiclesByType,
        double fuelEfficiency,
        BigDecimal maintenanceCosts,
        long totalSessions,
        long uniqueVisitors,
        double averageSessionDuration,
        long pageViews,
        List<Page> topPages,
        Map<String, Long> trafficSources,
        String currency,
        @Nullable Instant asOf,
        Map<String, String> links) {

    /**
     * Who the users are.
     *
     * @param locations accounts by their time zone
     * @param devices sessions of the range by kind of device
     */
    public record Demographics(Map<String, Long> locations, Map<String, Long> devices) {}
}
