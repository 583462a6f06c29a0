package com.clutch.identity.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where every attempt to sign in is kept for a while. */
public interface LoginAttempts {

    /**
     * Keeps an attempt.
     *
     * @param accountId null when no account has the name that was typed
     * @param outcome success, or why not
     */
    void add(
            UUID id,
            @Nullable UUID accountId,
            String outcome,
            @Nullable String ip,
            @Nullable String userAgent,
            Instant at);

    /** Forgets attempts older than the moment; returns how many. */
    int forgetBefore(Instant moment);
}
