package com.clutch.assets.application.upkeep;

import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.upkeep.MaintenanceRecord;
import com.clutch.assets.domain.upkeep.MaintenanceStatus;
import com.clutch.assets.domain.upkeep.MaintenanceType;
import com.clutch.assets.domain.upkeep.Priority;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work on an asset as it is read.
 *
 * @param performedBy who works, with the account of whoever wrote the record; the latter alone when nobody said who works
 * @param cost in major units of the currency, 0 until somebody said
 * @param date day on which it was completed, or for which it is planned
 */
public record MaintenanceView(
        UUID id,
        UUID assetId,
        String assetName,
        String assetNumber,
        MaintenanceType type,
        Priority priority,
        String description,
        Signature performedBy,
        @Nullable String technician,
        @Nullable UUID vendorId,
        BigDecimal cost,
        @Nullable BigDecimal estimatedCost,
        String currency,
        LocalDate date,
        LocalDate scheduledDate,
        @Nullable Instant startedAt,
        @Nullable LocalDate completedDate,
        @Nullable LocalDate nextDueDate,
        MaintenanceStatus status,
        @Nullable String notes,
        List<String> attachments,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of a record of an asset. */
    public static MaintenanceView of(MaintenanceRecord record, String assetNumber, String assetName) {
        var details = record.details();
        var by = record.recordedBy();
        var completed = record.completedDate();
        return new MaintenanceView(
                record.id(),
                record.assetId(),
                assetName,
                assetNumber,
                details.type(),
                details.priority(),
                details.description(),
                details.technician() == null ? by : new Signature(by.id(), details.technician()),
                details.technician(),
                details.vendorId(),
                details.cost(),
                details.estimatedCost(),
                record.currency(),
                completed == null ? details.scheduledDate() : completed,
                details.scheduledDate(),
                record.startedAt(),
                completed,
                details.nextDueDate(),
                record.status(),
                details.notes(),
                details.attachments(),
                record.createdAt(),
                record.updatedAt(),
                record.version());
    }
}
