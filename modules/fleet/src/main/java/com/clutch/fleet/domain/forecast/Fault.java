package com.clutch.fleet.domain.forecast;

import com.clutch.fleet.domain.diagnostics.Severity;

/**
 * An open trouble code of a vehicle.
 *
 * @param firstDay when it was seen first, in days from the moment of the forecast
 * @param seen readings that had it
 */
public record Fault(String code, String description, Severity severity, double firstDay, long seen) {

    /** The day by which it should be repaired: so many days after it was seen first. */
    double day() {
        return firstDay + severity.repairDays();
    }

    /** How likely the next scan finds it again, when all scans so far did: rule of succession, (seen + 1) / (seen + 2). */
    double persistence() {
        return (seen + 1.0) / (seen + 2.0);
    }
}
