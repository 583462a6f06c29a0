package com.clutch.audit.application;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code clutch.audit.*}.
 *
 * @param anchor file that gets a line for every checkpoint; best on another machine or a write-once medium. Null for none
 * @param checkpoint time between two checkpoints while entries come in
 * @param retention how long entries are kept; whole months are dropped
 * @param neverBlock addresses that cannot be blocked, such as those of a proxy in front
 */
@ConfigurationProperties("clutch.audit")
public record AuditSettings(
        @Nullable Path anchor,
        @DefaultValue("1m") Duration checkpoint,
        @DefaultValue("P2Y") Period retention,
        @DefaultValue List<String> neverBlock) {

    public AuditSettings {
        neverBlock = List.copyOf(neverBlock);
        if (retention.toTotalMonths() < 1 && retention.getDays() < 31) {
            throw new IllegalArgumentException("clutch.audit.retention must be a month at least.");
        }
    }
}
