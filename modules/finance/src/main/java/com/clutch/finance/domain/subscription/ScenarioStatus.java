package com.clutch.finance.domain.subscription;

import com.clutch.kernel.Transitions;

/** Where a scenario stands. */
public enum ScenarioStatus {
    DRAFT,
    TESTING,
    ACTIVE,
    PAUSED,
    /** Final. */
    COMPLETED;

    /** The moves that are allowed. */
    public static final Transitions<ScenarioStatus> MOVES = Transitions.of("scenario", ScenarioStatus.class)
            .allow(DRAFT, TESTING, ACTIVE, COMPLETED)
            .allow(TESTING, ACTIVE, PAUSED, COMPLETED)
            .allow(ACTIVE, PAUSED, COMPLETED)
            .allow(PAUSED, TESTING, ACTIVE, COMPLETED);
}
