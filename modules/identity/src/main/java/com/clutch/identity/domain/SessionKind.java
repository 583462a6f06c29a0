package com.clutch.identity.domain;

import java.time.Duration;

/** The door through which somebody came in; it decides how long the session lives. */
public enum SessionKind {
    /** Renewed with every refresh, thirty days at most. */
    STANDARD(Duration.ofDays(30)),
    /** A working day: eight hours, however often it is refreshed. */
    ENTERPRISE(Duration.ofHours(8)),
    /** An app of a partner shop; as {@link #STANDARD}. */
    PARTNER(Duration.ofDays(30)),
    /** Break-glass access: one hour, no refresh. */
    EMERGENCY(Duration.ofHours(1));

    private final Duration longest;

    SessionKind(Duration longest) {
        this.longest = longest;
    }

    /** The time after which the session is over, however often it was refreshed. */
    public Duration longest() {
        return longest;
    }
}
