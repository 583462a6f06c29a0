package com.clutch.events.insights;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.Personal;
import java.util.List;
import java.util.UUID;

/**
 * A report was made and can be taken away. The file itself is not told: whoever wants it must be allowed to see it.
 *
 * @param runId the making
 * @param format csv, xlsx, pdf or json
 * @param rows in all sections
 * @param bytes of the file
 * @param sha256 of the file, 64 hexadecimal digits
 * @param path under which it is downloaded
 * @param recipients e-mail addresses that its owner wants to be told
 */
public record ReportReady(
        EventHeader header,
        UUID reportId,
        UUID runId,
        String name,
        String format,
        long rows,
        long bytes,
        String sha256,
        String path,
        @Personal List<String> recipients)
        implements DomainEvent {

    public ReportReady {
        recipients = List.copyOf(recipients);
    }
}
