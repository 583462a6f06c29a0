package com.clutch.assets.domain.vendor;

import com.clutch.kernel.Transitions;

/** What became of a communication. */
public enum CommunicationStatus {
    /** Not sent yet. */
    DRAFT,
    /** It went to the vendor. */
    SENT,
    /** It came from the vendor. */
    RECEIVED,
    /** Nothing more is to be done about it. */
    CLOSED;

    /** The moves that are allowed. */
    public static final Transitions<CommunicationStatus> MOVES = Transitions.of(
                    "communication", CommunicationStatus.class)
            .allow(DRAFT, SENT, CLOSED)
            .allow(SENT, CLOSED)
            .allow(RECEIVED, CLOSED)
            .allow(CLOSED, SENT, RECEIVED);
}
