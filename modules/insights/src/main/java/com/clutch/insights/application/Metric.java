package com.clutch.insights.application;

/**
 * A figure of a range and of the one before it.
 *
 * @param change in percent, as {@link Percent#change} counts
 * @param changeType increase, decrease or stable
 * @param unit number, or currency (EGP)
 * @param category users, engagement, revenue or fleet
 * @param href where the list is read that explains the value, exactly as it was then
 */
public record Metric(
        String id,
        String name,
        double value,
        double previousValue,
        double change,
        String changeType,
        String unit,
        String category,
        String href) {

    static Metric of(String id, String name, double value, double previous, String unit, String category, String href) {
        var change = Percent.change(previous, value);
        return new Metric(
                id,
                name,
                value,
                previous,
                change,
                change > 0 ? "increase" : change < 0 ? "decrease" : "stable",
                unit,
                category,
                href);
    }
}
