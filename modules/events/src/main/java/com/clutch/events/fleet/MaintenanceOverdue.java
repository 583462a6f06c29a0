package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Maintenance should have been done and was not; told once for each due date.
 *
 * @param subject plan or work_order
 * @param subjectId the plan whose limit was reached, or the work order whose day has passed
 * @param name name of the plan, title of the work order
 * @param dueAt when it was due by the calendar (UTC), null when it was due by distance or engine hours
 * @param due what was missed, unique for the subject: the limits with a bar between
 */
public record MaintenanceOverdue(
        EventHeader header,
        UUID vehicleId,
        String subject,
        UUID subjectId,
        String name,
        @Nullable Instant dueAt,
        String due)
        implements DomainEvent {}
