package com.clutch.assets.domain.upkeep;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about work on an asset, before anybody has looked whether it makes sense; null, and a blank text, mean that
 * nothing is said.
 *
 * @param vendorId who does it, when it is not the house itself
 * @param technician name of who works
 */
public record MaintenanceFields(
        @Nullable UUID vendorId,
        @Nullable MaintenanceType type,
        @Nullable Priority priority,
        @Nullable String description,
        @Nullable String technician,
        @Nullable MaintenanceStatus status,
        @Nullable LocalDate scheduledDate,
        @Nullable LocalDate completedDate,
        @Nullable LocalDate nextDueDate,
        @Nullable BigDecimal estimatedCost,
        @Nullable BigDecimal cost,
        @Nullable String notes,
        @Nullable List<String> attachments) {}
