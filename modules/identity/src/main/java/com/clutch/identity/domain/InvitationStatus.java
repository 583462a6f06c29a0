package com.clutch.identity.domain;

import com.clutch.kernel.Transitions;

/** What has become of an invitation. */
public enum InvitationStatus {
    /** Waits for the one who was invited. */
    PENDING,
    ACCEPTED,
    /** Was not accepted in time. */
    EXPIRED,
    /** Was withdrawn. */
    DECLINED;

    /** The allowed moves. One that is too old can still be withdrawn, or sent again with a new link. */
    public static final Transitions<InvitationStatus> MOVES = Transitions.of("invitation", InvitationStatus.class)
            .allow(PENDING, PENDING, ACCEPTED, EXPIRED, DECLINED)
            .allow(EXPIRED, PENDING, DECLINED);
}
