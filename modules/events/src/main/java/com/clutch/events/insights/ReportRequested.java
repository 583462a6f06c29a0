package com.clutch.events.insights;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report is to be made.
 *
 * @param runId the making
 * @param sections names of what it shows
 * @param format csv, xlsx, pdf or json
 * @param scheduledFor the moment it was planned for, null when somebody asked
 */
public record ReportRequested(
        EventHeader header,
        UUID reportId,
        UUID runId,
        String name,
        List<String> sections,
        String format,
        @Nullable Instant scheduledFor)
        implements DomainEvent {

    public ReportRequested {
        sections = List.copyOf(sections);
    }
}
