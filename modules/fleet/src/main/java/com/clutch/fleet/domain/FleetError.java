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
    READING_CORRECTED_ALREADY(Kind.CONFLICT);

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
