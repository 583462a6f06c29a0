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
    TOO_MANY_ROWS(Kind.UNPROCESSABLE);

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
