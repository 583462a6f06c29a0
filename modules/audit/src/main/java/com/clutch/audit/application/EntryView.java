package com.clutch.audit.application;

import com.clutch.audit.domain.Category;
import com.clutch.audit.domain.Outcome;
import com.clutch.audit.domain.Severity;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read.
 *
 * @param timestamp when it happened (UTC)
 * @param userId account that acted; fixed ids stand for the system and for nobody
 * @param userName what the account is called now, else its e-mail address at that time or the name of the job
 * @param userEmail e-mail address at that time
 * @param userRole main role of the account now; system or anonymous for what is no account
 * @param action what was done, such as vehicle_updated or login_failed
 * @param resource what sort of thing it was done to
 * @param details further facts; personal values and secrets are masked
 * @param changes before and after of each field, masked likewise
 * @param requestId the same for everything that followed from one call
 * @param status how it ended: the same as outcome
 * @param eventType producer and type of the event
 * @param createdAt when the trail heard of it (UTC); an entry never changes
 */
public record EntryView(
        UUID id,
        Instant timestamp,
        UUID userId,
        String userName,
        @Nullable String userEmail,
        String userRole,
        String action,
        String resource,
        @Nullable String resourceId,
        @Nullable String resourceName,
        Map<String, Object> details,
        List<Change> changes,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        @Nullable UUID sessionId,
        String requestId,
        Severity severity,
        Category category,
        Outcome status,
        Outcome outcome,
        String module,
        String eventType,
        List<String> tags,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** One field before and after. */
    public record Change(
            String field, @Nullable Object before, @Nullable Object after) {}
}
