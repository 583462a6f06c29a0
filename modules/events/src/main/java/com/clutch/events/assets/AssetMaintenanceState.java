package com.clutch.events.assets;

import com.clutch.events.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of work on an asset.
 *
 * @param vendorId who does it, null when the house itself
 * @param type routine, repair, inspection, upgrade, preventive, corrective or emergency
 * @param priority low, medium, high or critical
 * @param technician name of who works, null when nobody said
 * @param status scheduled, in_progress, completed or cancelled
 * @param completedDate null until it is completed
 * @param cost in major units of the currency, zero until somebody said
 */
public record AssetMaintenanceState(
        UUID id,
        UUID assetId,
        @Nullable UUID vendorId,
        String type,
        String priority,
        String description,
        @Personal @Nullable String technician,
        String status,
        LocalDate scheduledDate,
        @Nullable Instant startedAt,
        @Nullable LocalDate completedDate,
        @Nullable LocalDate nextDueDate,
        @Nullable BigDecimal estimatedCost,
        BigDecimal cost,
        String currency,
        @Nullable String notes,
        List<String> attachments,
        UUID recordedBy,
        @Personal String recordedByName,
        Instant createdAt) {
    public AssetMaintenanceState {
        attachments = List.copyOf(attachments);
    }
}
