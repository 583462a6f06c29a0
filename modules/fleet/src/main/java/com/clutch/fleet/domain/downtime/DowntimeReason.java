package com.clutch.fleet.domain.downtime;

/** Why a vehicle stands still. */
public enum DowntimeReason {
    MAINTENANCE("Maintenance"),
    BREAKDOWN("Breakdown"),
    DRIVER_ISSUES("Driver Issues"),
    WEATHER("Weather"),
    OTHER("other");

    private final String label;

    DowntimeReason(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
