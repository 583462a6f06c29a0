package com.clutch.fleet.application.maintenance;

import com.clutch.fleet.domain.maintenance.Priority;
import com.clutch.fleet.domain.maintenance.WorkOrderStatus;
import com.clutch.fleet.domain.maintenance.WorkOrderType;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A work order as it is read. Amounts are in major units of the currency.
 *
 * @param vehicleName what people call the vehicle, or its make and model
 * @param planId service plan that it fulfils, null when it is beyond any plan
 * @param technician null when nobody has been chosen
 * @param overdue whether its day has passed without anybody starting
 * @param cost labour, parts and what else there is
 * @param mileage odometer at the end of the work in kilometres, null when nobody read it
 * @param vehicleHeld whether the vehicle was moved to status maintenance for this work
 */
public record WorkOrderView(
        UUID id,
        UUID vehicleId,
        String vehicleName,
        String licensePlate,
        @Nullable UUID planId,
        @Nullable String planName,
        WorkOrderType type,
        Priority priority,
        WorkOrderStatus status,
        boolean overdue,
        String title,
        @Nullable String description,
        @Nullable String notes,
        Instant scheduledDate,
        @Nullable Instant startedDate,
        @Nullable Instant completedDate,
        @Nullable Instant cancelledDate,
        @Nullable String cancelReason,
        @Nullable Person technician,
        @Nullable BigDecimal estimatedHours,
        @Nullable BigDecimal estimatedCost,
        BigDecimal labourHours,
        BigDecimal labourRate,
        BigDecimal labourCost,
        BigDecimal partsCost,
        BigDecimal otherCost,
        BigDecimal cost,
        String currency,
        List<Line> parts,
        @Nullable BigDecimal mileage,
        @Nullable BigDecimal engineHours,
        boolean vehicleHeld,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** Who does the work. */
    public record Person(UUID id, String name) {}

    /**
     * A line of parts.
     *
     * @param number number of the part at its maker
     * @param cost quantity times unit price, rounded to two decimals
     */
    public record Line(
            String name, @Nullable String number, BigDecimal quantity, BigDecimal unitPrice, BigDecimal cost) {}
}
