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
    /** Another fleet has this name. */
    FLEET_NAME_TAKEN(Kind.CONFLICT),
    /** Vehicles belong to the fleet, so it cannot be removed. */
    FLEET_HAS_VEHICLES(Kind.CONFLICT),
    /** A meter of a vehicle would read less than it did before, or more than it did later. */
    METER_WENT_BACKWARDS(Kind.UNPROCESSABLE),
    /** The meter has another reading of the same moment. */
    METER_READ_ALREADY(Kind.CONFLICT),
    /** The reading has been corrected before; correct the one that took its place. */
    READING_CORRECTED_ALREADY(Kind.CONFLICT),
    /** Another driver has this licence number. */
    LICENSE_NUMBER_TAKEN(Kind.CONFLICT),
    /** Somebody else is or was assigned to the vehicle at that time. */
    VEHICLE_HAS_DRIVER(Kind.CONFLICT),
    /** The driver is or was assigned to another vehicle at that time. */
    DRIVER_HAS_VEHICLE(Kind.CONFLICT),
    /** The driver is not active, or the licence is not good any more. */
    DRIVER_MAY_NOT_DRIVE(Kind.CONFLICT);

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
