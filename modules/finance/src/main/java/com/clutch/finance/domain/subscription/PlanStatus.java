package com.clutch.finance.domain.subscription;

import com.clutch.kernel.Transitions;

/** Whether a plan can be subscribed to. */
public enum PlanStatus {
    DRAFT,
    ACTIVE,
    /** It takes no new subscriptions. Final. */
    ARCHIVED;

    /** The moves that are allowed. */
    public static final Transitions<PlanStatus> MOVES = Transitions.of("plan", PlanStatus.class)
            .allow(DRAFT, ACTIVE, ARCHIVED)
            .allow(ACTIVE, ARCHIVED);
}
