package com.clutch.identity.domain;

import com.clutch.kernel.Transitions;

/** What has become of a mail. */
public enum MailStatus {
    /** Waits to be sent. */
    QUEUED,
    SENT,
    /** Was refused too often. */
    FAILED,
    /** No mail server was known when it was written; somebody reads it here and passes it on. */
    KEPT;

    /** The allowed moves. */
    public static final Transitions<MailStatus> MOVES = Transitions.of("mail", MailStatus.class)
            .allow(QUEUED, QUEUED, SENT, FAILED)
            .allow(FAILED, QUEUED)
            .allow(KEPT, QUEUED);
}
