package com.clutch.events.audit;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.List;

/**
 * Somebody looked into the audit trail.
 *
 * @param view logs, entry, security_events, user_activities, report or chain
 * @param filters names of the filters that were set, sorted; not what was looked for
 * @param page page that was read, from 1; 0 for an export of all rows
 */
public record AuditTrailRead(EventHeader header, String view, List<String> filters, int page) implements DomainEvent {

    public AuditTrailRead {
        filters = List.copyOf(filters);
    }
}
