package com.clutch.fleet.domain.meter;

/** Where a reading comes from. */
public enum ReadingSource {
    /** Somebody typed it in. */
    MANUAL,
    /** Written down at the pump. */
    FUEL,
    /** Written down in the workshop. */
    WORK_ORDER,
    /** Sent by the vehicle. */
    TELEMATICS,
    /** A line of a file. */
    IMPORT
}
