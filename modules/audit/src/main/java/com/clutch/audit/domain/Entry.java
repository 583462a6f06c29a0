package com.clutch.audit.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail. Personal values and secrets within details and changes are masked; who acted and from where is not, for
 * that is what the trail is kept for.
 *
 * @param id id of the event
 * @param occurredAt when it happened, by the clock of the producer (UTC, microseconds)
 * @param recordedAt when the trail heard of it (UTC, microseconds)
 * @param eventType producer and type of the event, such as {@code identity.LoginFailed}
 * @param resource what sort of thing it happened to
 * @param resourceId which one, null when the event names none
 * @param resourceName what that one is called, null when the event does not say
 * @param actorId account that acted; fixed ids stand for the system and for nobody
 * @param actorName e-mail address of the account at that time, or name of the job
 * @param details further facts: a JSON object of plain values
 * @param changes before and after of each field: a JSON array of {@code {field, before, after}}
 */
public record Entry(
        UUID id,
        Instant occurredAt,
        Instant recordedAt,
        String eventType,
        Classification classification,
        String resource,
        @Nullable String resourceId,
        @Nullable String resourceName,
        String actorKind,
        UUID actorId,
        String actorName,
        @Nullable UUID sessionId,
        @Nullable String ip,
        @Nullable String userAgent,
        String correlationId,
        String details,
        String changes) {

    /**
     * The entry as one JSON object, the same bytes wherever it is made: this is what a seal is the digest of. Adding a member
     * would break every seal there is.
     */
    public String canonical() {
        return new CanonicalJson()
                .text("id", id)
                .text("occurredAt", occurredAt)
                .text("recordedAt", recordedAt)
                .text("eventType", eventType)
                .text("module", classification.module())
                .text("action", classification.action())
                .text("resource", resource)
                .text("resourceId", resourceId)
                .text("resourceName", resourceName)
                .text("category", classification.category())
                .text("severity", classification.severity())
                .text("outcome", classification.outcome())
                .text("security", classification.security())
                .text("actorKind", actorKind)
                .text("actorId", actorId)
                .text("actorName", actorName)
                .text("sessionId", sessionId)
                .text("ip", ip)
                .text("userAgent", userAgent)
                .text("correlationId", correlationId)
                .text("details", details)
                .text("changes", changes)
                .end();
    }
}
