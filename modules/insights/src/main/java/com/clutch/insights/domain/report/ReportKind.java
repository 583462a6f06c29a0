package com.clutch.insights.domain.report;

/** What a report is about. */
public enum ReportKind {
    /** Money. */
    FINANCIAL,
    /** How the days go. */
    OPERATIONAL,
    /** Who uses Clutch. */
    USER_ANALYTICS,
    /** Vehicles. */
    FLEET,
    /** What its owner has put together. */
    CUSTOM
}
