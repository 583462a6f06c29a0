package com.clutch.insights.domain.report;

import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * A report somebody has defined.
 *
 * @param recipients e-mail addresses that are told when it is made
 * @param shared whether others see it, too
 * @param template whether it is there to be copied
 * @param ownerId account that made it
 * @param ownerName e-mail address of that account
 */
public record Report(
        UUID id,
        String name,
        String description,
        ReportKind kind,
        String category,
        ReportContent content,
        Schedule schedule,
        List<String> recipients,
        boolean shared,
        boolean template,
        UUID ownerId,
        String ownerName,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_CATEGORY = 100;
    private static final int MOST_RECIPIENTS = 50;

    /**
     * Checks its texts.
     *
     * @throws DomainException naming the fields that are wrong
     */
    public Report {
        recipients = List.copyOf(recipients);
        var errors = new LinkedHashMap<String, String>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            errors.put("name", "A name has 1 to %d characters.".formatted(LONGEST_NAME));
        }
        if (description.length() > LONGEST_TEXT) {
            errors.put("description", "A description has at most %d characters.".formatted(LONGEST_TEXT));
        }
        if (category.length() > LONGEST_CATEGORY) {
            errors.put("category", "A category has at most %d characters.".formatted(LONGEST_CATEGORY));
        }
        if (recipients.size() > MOST_RECIPIENTS || new HashSet<>(recipients).size() < recipients.size()) {
            errors.put("recipients", "A report has at most %d recipients, each once.".formatted(MOST_RECIPIENTS));
        }
        if (template && schedule.nextRunAt() != null) {
            errors.put("schedule", "A template is not made by itself; copy it first.");
        }
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
    }

    /** The same with another next time, which is no change of what the owner has said. */
    public Report scheduled(Schedule next) {
        return new Report(
                id,
                name,
                description,
                kind,
                category,
                content,
                next,
                recipients,
                shared,
                template,
                ownerId,
                ownerName,
                version,
                createdAt,
                updatedAt);
    }
}
