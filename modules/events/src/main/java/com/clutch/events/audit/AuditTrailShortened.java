package com.clutch.events.audit;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;

/**
 * Rows of the audit trail were dropped because their time was up.
 *
 * @param before what happened before this moment (UTC) is gone
 * @param sequence the chain was sealed up to here when that was done
 */
public record AuditTrailShortened(EventHeader header, Instant before, long sequence) implements DomainEvent {}
