package com.clutch.events.insights;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.Personal;
import java.util.List;
import java.util.UUID;

/**
 * A report could not be made; there is no file.
 *
 * @param runId the making
 * @param reason in words
 * @param recipients e-mail addresses that its owner wants to be told
 */
public record ReportFailed(
        EventHeader header,
        UUID reportId,
        UUID runId,
        String name,
        String reason,
        @Personal List<String> recipients) implements DomainEvent {

    public ReportFailed {
        recipients = List.copyOf(recipients);
    }
}
