package com.clutch.fleet.domain;

import com.clutch.kernel.ErrorCode;

/** The reasons for which fleet says no. */
public enum FleetError implements ErrorCode {
    /** Another vehicle of the fleet has this licence plate. */
    LICENSE_PLATE_TAKEN(Kind.CONFLICT),
    /** Another vehicle has this VIN, even if it has left the fleet. */
    VIN_TAKEN(Kind.CONFLICT),
    /** The vehicle has left the fleet, so it does not change any more. */
    VEHICLE_LEFT_FLEET(Kind.CONFLICT),
    /** The file has more rows than one import takes. */
    TOO_MANY_ROWS(Kind.UNPROCESSABLE),
    /** A meter of a vehicle would read less than it did before, or more than it did later. */
    METER_WENT_BACKWARDS(Kind.UNPROCESSABLE),
    /** The meter has another reading of the same moment. */
    METER_READ_ALREADY(Kind.CONFLICT),
    /** The reading has been corrected before; correct the one that took its place. */
    READING_CORRECTED_ALREADY(Kind.CONFLICT),

    // fuel
    /** The vehicle does not run on this fuel. */
    FUEL_NOT_TAKEN(Kind.UNPROCESSABLE),
    /** The tank or the battery of the vehicle does not hold as much. */
    FUEL_OVER_CAPACITY(Kind.UNPROCESSABLE),
    /** This fill of the vehicle is in the log already: the same moment, odometer and fuel. */
    FUEL_LOGGED_ALREADY(Kind.CONFLICT),

    // downtime
    /** The vehicle stands still at this time already. */
    DOWNTIME_OVERLAPS(Kind.CONFLICT),
    /** The downtime has ended, so it cannot be ended again. */
    DOWNTIME_ENDED(Kind.CONFLICT),
    /** There is a rate for this vehicle or fleet already; change that one. */
    DOWNTIME_RATE_TAKEN(Kind.CONFLICT),

    // papers
    /** This policy or registration of the vehicle is written down already. */
    PAPER_KNOWN_ALREADY(Kind.CONFLICT),

    // cost
    /** The period ends before it begins, or is longer than ten years. */
    PERIOD_OUT_OF_RANGE(Kind.UNPROCESSABLE);

    private final Kind kind;

    FleetError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "fleet";
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
