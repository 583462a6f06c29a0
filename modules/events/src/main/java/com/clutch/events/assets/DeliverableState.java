package com.clutch.events.assets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor has to deliver.
 *
 * @param status pending, completed or cancelled
 * @param completedDate null until it is delivered
 */
public record DeliverableState(
        String description,
        @Nullable LocalDate dueDate,
        String status,
        @Nullable LocalDate completedDate) {}
