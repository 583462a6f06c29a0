package com.clutch.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every event says of itself.
 *
 * @param eventId unique for this event; the key by which a listener knows it a second time
 * @param occurredAt when it happened, by the clock of the producer (UTC)
 * @param actorKind ACCOUNT, API_TOKEN, SYSTEM or ANONYMOUS
 * @param actorId account that acted
 * @param actorName e-mail address of the account, or name of the job
 * @param sessionId session or API token that was used, null for system and anonymous
 * @param ip address the request came from, null inside the system
 * @param userAgent what the client said it is, null inside the system
 * @param correlationId the same for everything that follows from one request
 */
public record EventHeader(
        UUID eventId,
        Instant occurredAt,
        String actorKind,
        UUID actorId,
        @Personal String actorName,
        @Nullable UUID sessionId,
        @Personal @Nullable String ip,
        @Nullable String userAgent,
        String correlationId) {}
