package com.clutch.fleet.domain.maintenance;

/** Why work is done. */
public enum WorkOrderType {
    /** As a plan says. */
    SCHEDULED,
    /** Before something breaks. */
    PREVENTIVE,
    /** Because something is wrong, though the vehicle runs. */
    CORRECTIVE,
    /** Because the vehicle must not run. */
    EMERGENCY,
    /** To look whether something is wrong. */
    INSPECTION,
    /** Because something broke. */
    REPAIR
}
