package com.clutch.finance.domain.subscription;

import com.clutch.kernel.Transitions;

/** Where a subscription stands. */
public enum SubscriptionStatus {
    /** Nothing is charged yet. */
    TRIALING,
    ACTIVE,
    /** A charge failed and is tried again. */
    PAST_DUE,
    /** The last try failed too. */
    UNPAID,
    /** The customer asked for a break. */
    PAUSED,
    /** Final. */
    CANCELLED,
    /** It ended because it was not to be renewed. Final. */
    EXPIRED;

    /** The moves that are allowed. */
    public static final Transitions<SubscriptionStatus> MOVES = Transitions.of("subscription", SubscriptionStatus.class)
            .allow(TRIALING, ACTIVE, PAST_DUE, CANCELLED, EXPIRED)
            .allow(ACTIVE, PAST_DUE, PAUSED, CANCELLED, EXPIRED)
            .allow(PAST_DUE, ACTIVE, UNPAID, CANCELLED)
            .allow(UNPAID, ACTIVE, CANCELLED)
            .allow(PAUSED, ACTIVE, CANCELLED);

    /** Whether it has ended. */
    public boolean hasEnded() {
        return this == CANCELLED || this == EXPIRED;
    }
}
