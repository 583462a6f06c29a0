package com.clutch.events.insights;

import com.clutch.events.Personal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody has defined.
 *
 * @param kind financial, operational, user_analytics, fleet or custom
 * @param sections names of what it shows
 * @param period a word such as 30d, or two days with .. between
 * @param format csv, xlsx, pdf or json
 * @param cron when it is made by itself, null when it is not, or only once
 * @param timeZone in which the cron expression is read
 * @param recipients e-mail addresses that are told when it is made
 * @param shared whether others see it, too
 * @param template whether it is there to be copied
 * @param ownerId account that made it
 */
public record ReportState(
        UUID id,
        String name,
        String description,
        String kind,
        String category,
        List<String> sections,
        String period,
        String format,
        String frequency,
        @Nullable String cron,
        String timeZone,
        @Personal List<String> recipients,
        boolean shared,
        boolean template,
        UUID ownerId,
        Instant createdAt) {

    public ReportState {
        sections = List.copyOf(sections);
        recipients = List.copyOf(recipients);
    }
}
