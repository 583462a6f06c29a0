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
    DRIVER_MAY_NOT_DRIVE(Kind.CONFLICT),

    // maintenance
    /** The vehicle has a service plan of this name, or there is a template of this name. */
    PLAN_NAME_TAKEN(Kind.CONFLICT),
    /** The service plan or template has ended, so it does not change and nothing is done for it any more. */
    PLAN_ENDED(Kind.CONFLICT),
    /** The service plan has a work order that is not closed yet. */
    PLAN_HAS_OPEN_ORDER(Kind.CONFLICT),
    /** The service plan is of another vehicle. */
    PLAN_OF_ANOTHER_VEHICLE(Kind.UNPROCESSABLE),
    /** The work order is completed or cancelled, or somebody is at work already. */
    WORK_ORDER_CLOSED(Kind.CONFLICT),
    /** There is no such technician, or he has left. */
    NO_SUCH_TECHNICIAN(Kind.UNPROCESSABLE),

    // diagnostics
    /** The trouble code has been resolved before. */
    CODE_RESOLVED_ALREADY(Kind.CONFLICT),

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
    PERIOD_OUT_OF_RANGE(Kind.UNPROCESSABLE),

    // tracking
    /** The point names no place, or a speed or heading that no vehicle has. */
    LOCATION_ABSURD(Kind.UNPROCESSABLE),
    /** The point was recorded later than now. */
    LOCATION_IN_FUTURE(Kind.UNPROCESSABLE),
    /** The point was recorded before the time for which points are kept. */
    LOCATION_TOO_OLD(Kind.UNPROCESSABLE),
    /** The track has more points than can be looked at in one piece. */
    TRACK_TOO_LONG(Kind.UNPROCESSABLE),

    // geofences
    /** Another geofence has this name. */
    GEOFENCE_NAME_TAKEN(Kind.CONFLICT),
    /** The border is not closed, crosses itself, encloses nothing or has too many corners. */
    GEOFENCE_SHAPE_INVALID(Kind.UNPROCESSABLE),

    // routes
    /** The route has ended, or is under way, and does not change any more. */
    ROUTE_CLOSED(Kind.CONFLICT),
    /** The route cannot begin before it has a vehicle. */
    ROUTE_WITHOUT_VEHICLE(Kind.CONFLICT),
    /** The vehicle is on another route. */
    ROUTE_VEHICLE_BUSY(Kind.CONFLICT),
    /** The driver is on another route. */
    ROUTE_DRIVER_BUSY(Kind.CONFLICT),

    // tours
    /** There are more stops or vehicles than are planned in one piece. */
    TOUR_TOO_LARGE(Kind.UNPROCESSABLE),
    /** As many tours as the machine can bear are being planned; the answer says when to come back. */
    TOUR_PLANNING_BUSY(Kind.TOO_MANY);

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
