package com.clutch.insights.domain.report;

import com.clutch.kernel.Transitions;

/** How one making of a report stands. */
public enum RunState {
    /** It waits. */
    QUEUED,
    /** It is being made. */
    RUNNING,
    /** Its file is whole. */
    COMPLETED,
    /** It could not be made; there is no file. */
    FAILED,
    /** Somebody stopped it; there is no file. */
    CANCELLED;

    /** The allowed moves. What is being made goes back to waiting when its maker is gone. */
    public static final Transitions<RunState> MOVES = Transitions.of("run", RunState.class)
            .allow(QUEUED, RUNNING, CANCELLED)
            .allow(RUNNING, COMPLETED, FAILED, CANCELLED, QUEUED);
}
