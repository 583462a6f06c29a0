package com.clutch.assets.domain.upkeep;

/** What sort of work is done on an asset. */
public enum MaintenanceType {
    ROUTINE,
    REPAIR,
    INSPECTION,
    UPGRADE,
    PREVENTIVE,
    CORRECTIVE,
    EMERGENCY
}
