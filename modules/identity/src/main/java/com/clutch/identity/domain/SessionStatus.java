package com.clutch.identity.domain;

/** How it stands with a session; every state but {@link #ACTIVE} is final. */
public enum SessionStatus {
    ACTIVE,
    EXPIRED,
    LOGGED_OUT,
    SUSPENDED,
    TERMINATED
}
