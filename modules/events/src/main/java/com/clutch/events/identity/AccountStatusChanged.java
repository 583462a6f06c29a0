package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account came to be or moved to another status. Topic of snapshots: {@value #TOPIC}; a snapshot tells every change there
 * ever was, so keep them by account and sequence.
 *
 * @param sequence version of the account that the change led to; unique for the account
 * @param from status before, null when the account is new
 * @param to status after: pending, active, suspended or inactive
 * @param at when it happened (UTC), also in a snapshot
 * @param reason what the one who did it wrote, null when nothing
 */
public record AccountStatusChanged(
        EventHeader header,
        UUID accountId,
        long sequence,
        @Nullable String from,
        String to,
        Instant at,
        @Nullable String reason)
        implements DomainEvent {

    public static final String TOPIC = "identity.account-status";
}
