package com.clutch.insights.domain.goal;

/** How a figure stands to its target. */
public enum TargetStatus {
    /** Reached. */
    ON_TRACK,
    /** Missed by no more than the tolerance. */
    AT_RISK,
    /** Missed by more. */
    OFF_TRACK
}
