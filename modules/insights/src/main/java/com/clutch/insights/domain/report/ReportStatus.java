package com.clutch.insights.domain.report;

/** How a report stands. */
public enum ReportStatus {
    /** It was never made, and nothing is planned. */
    DRAFT,
    /** It was never made; the first time is planned. */
    SCHEDULED,
    /** It waits or is being made. */
    GENERATING,
    /** The last time it could be made. */
    COMPLETED,
    /** The last time it could not be made. */
    FAILED
}
