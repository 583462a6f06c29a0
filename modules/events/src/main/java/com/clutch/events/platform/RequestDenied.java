package com.clutch.events.platform;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;

/**
 * Calls were turned away: the caller had not signed in (401), was not allowed (403), or called too often
 * (429). Like calls of one caller are told together, at first within a second and then once a minute.
 *
 * @param route pattern of the path, {@code *} when no route matched or the callers were too many to tell apart
 * @param status HTTP status of the answers
 * @param code stable error code of the answers
 * @param calls how many there were
 * @param firstAt the first of them (UTC)
 * @param lastAt the last of them (UTC)
 */
public record RequestDenied(
        EventHeader header,
        String method,
        String route,
        int status,
        String code,
        long calls,
        Instant firstAt,
        Instant lastAt)
        implements DomainEvent {}
