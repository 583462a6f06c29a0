package com.clutch.identity.application;

import com.clutch.identity.domain.DeviceType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When and from where somebody signed in, or tried to. */
public interface LoginHistory {

    /** The last attempts on the account, the newest first. */
    List<Entry> recent(UUID accountId, int limit);

    /**
     * One attempt.
     *
     * @param outcome success, or why not
     */
    record Entry(
            Instant at,
            String outcome,
            @Nullable String ip,
            @Nullable String userAgent,
            DeviceType device) {}
}
