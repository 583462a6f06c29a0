package com.clutch.fleet.domain.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, when, and by whom.
 *
 * @param technicianId null when nobody has been chosen
 * @param estimatedHours of labour, null when nobody guessed
 * @param estimatedCost in the currency of the bill, null when nobody guessed
 */
public record Task(
        WorkOrderType type,
        Priority priority,
        String title,
        @Nullable String description,
        @Nullable String notes,
        Instant scheduledFor,
        @Nullable UUID technicianId,
        @Nullable BigDecimal estimatedHours,
        @Nullable BigDecimal estimatedCost) {

    public Task {
        title = title.strip();
        scheduledFor = scheduledFor.truncatedTo(ChronoUnit.MICROS);
        estimatedHours = estimatedHours == null ? null : estimatedHours.setScale(2, RoundingMode.HALF_UP);
        estimatedCost = estimatedCost == null ? null : Money.of(estimatedCost);
    }

    /** What somebody says about a task; null, and a blank text, mean that nothing is said. */
    public record Fields(
            @Nullable WorkOrderType type,
            @Nullable Priority priority,
            @Nullable String title,
            @Nullable String description,
            @Nullable String notes,
            @Nullable Instant scheduledFor,
            @Nullable UUID technicianId,
            @Nullable BigDecimal estimatedHours,
            @Nullable BigDecimal estimatedCost) {}

    /** The same task after what is said now. */
    public Task with(Fields said) {
        return new Task(
                said.type() == null ? type : said.type(),
                said.priority() == null ? priority : said.priority(),
                said.title() == null || said.title().isBlank() ? title : said.title(),
                text(said.description(), description),
                text(said.notes(), notes),
                said.scheduledFor() == null ? scheduledFor : said.scheduledFor(),
                said.technicianId() == null ? technicianId : said.technicianId(),
                said.estimatedHours() == null ? estimatedHours : said.estimatedHours(),
                said.estimatedCost() == null ? estimatedCost : said.estimatedCost());
    }

    /** The same task on another day. */
    public Task on(Instant day) {
        return with(new Fields(null, null, null, null, null, day, null, null, null));
    }

    private static @Nullable String text(@Nullable String said, @Nullable String known) {
        return said == null || said.isBlank() ? known : said.strip();
    }
}
