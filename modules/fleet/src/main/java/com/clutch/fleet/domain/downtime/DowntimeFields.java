package com.clutch.fleet.domain.downtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody says about a downtime. Null means that nothing is said; a downtime without an end goes on. */
public record DowntimeFields(
        @Nullable DowntimeReason reason,
        @Nullable Boolean planned,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String note) {}
