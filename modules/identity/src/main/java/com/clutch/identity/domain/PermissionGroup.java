package com.clutch.identity.domain;

/** The parts of the application that permissions belong to. */
public enum PermissionGroup {
    CORE_SYSTEM_DASHBOARD("Core system & dashboard"),
    USER_ORGANIZATION("Users & organization"),
    FLEET_OPERATIONS("Fleet & operations"),
    BUSINESS_CUSTOMER("Business & customers"),
    TECHNOLOGY_DEVELOPMENT("Technology & development"),
    COMMUNICATION_SUPPORT("Communication & support"),
    ADMINISTRATION_CONFIG("Administration & configuration");

    private final String displayName;

    PermissionGroup(String displayName) {
        this.displayName = displayName;
    }

    /** What people read. */
    public String displayName() {
        return displayName;
    }
}
