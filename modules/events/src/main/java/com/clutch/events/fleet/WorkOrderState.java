package com.clutch.events.fleet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a work order. Amounts are in major units of the currency.
 *
 * @param planId service plan that it fulfils, null when it is beyond any plan
 * @param type scheduled, preventive, corrective, emergency, inspection or repair
 * @param priority low, medium, high or critical
 * @param status scheduled, in_progress, completed or cancelled
 * @param technicianId null when nobody has been chosen
 * @param cost labour, parts and what else there is
 * @param currency code of ISO 4217
 * @param odometer reading at the end of the work in kilometres, null when nobody read it
 * @param createdBy account that scheduled it
 */
public record WorkOrderState(
        UUID id,
        UUID vehicleId,
        @Nullable UUID planId,
        String type,
        String priority,
        String status,
        String title,
        @Nullable String description,
        @Nullable String notes,
        Instant scheduledFor,
        @Nullable UUID technicianId,
        @Nullable BigDecimal estimatedHours,
        @Nullable BigDecimal estimatedCost,
        BigDecimal labourHours,
        BigDecimal labourRate,
        BigDecimal labourCost,
        BigDecimal partsCost,
        BigDecimal otherCost,
        BigDecimal cost,
        String currency,
        List<Part> parts,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant cancelledAt,
        @Nullable String cancelReason,
        @Nullable BigDecimal odometer,
        @Nullable BigDecimal engineHours,
        Instant createdAt,
        UUID createdBy) {

    public WorkOrderState {
        parts = List.copyOf(parts);
    }

    /**
     * A part that is or will be built in.
     *
     * @param number number of the part at its maker, null when nobody wrote it down
     */
    public record Part(String name, @Nullable String number, BigDecimal quantity, BigDecimal unitPrice) {}
}
