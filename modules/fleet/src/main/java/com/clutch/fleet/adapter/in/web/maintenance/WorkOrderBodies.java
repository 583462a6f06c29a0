package com.clutch.fleet.adapter.in.web.maintenance;

import com.clutch.fleet.application.maintenance.WorkOrderProgress.Ending;
import com.clutch.fleet.domain.maintenance.Bill;
import com.clutch.fleet.domain.maintenance.Part;
import com.clutch.fleet.domain.maintenance.Priority;
import com.clutch.fleet.domain.maintenance.Task;
import com.clutch.fleet.domain.maintenance.WorkOrderType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients send about work orders. */
final class WorkOrderBodies {

    private WorkOrderBodies() {}

    record PartBody(
            @NotBlank @Size(max = 150) String name,
            @Size(max = 60) @Nullable String number,

            @NotNull @Positive @Digits(integer = 7, fraction = 3)
            BigDecimal quantity,

            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2)
            BigDecimal unitPrice) {

        Part part() {
            return new Part(name, number, quantity, unitPrice);
        }
    }

    record WorkOrderBody(
            @Nullable UUID vehicleId,
            @Nullable UUID planId,
            @Nullable WorkOrderType type,
            @Nullable Priority priority,
            @Size(max = 150) @Nullable String title,
            @Size(max = 2000) @Nullable String description,
            @Size(max = 2000) @Nullable String notes,
            @Nullable Instant scheduledDate,
            @Nullable UUID technicianId,

            @PositiveOrZero @Digits(integer = 5, fraction = 2) @Nullable
            BigDecimal estimatedHours,

            @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
            BigDecimal estimatedCost,

            @PositiveOrZero @Digits(integer = 5, fraction = 2) @Nullable
            BigDecimal labourHours,

            @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
            BigDecimal labourRate,

            @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
            BigDecimal otherCost,

            @Size(max = 3) @Nullable String currency,
            @Size(max = 200) @Nullable List<@Valid @NotNull PartBody> parts) {

        Task.Fields task() {
            return new Task.Fields(
                    type,
                    priority,
                    title,
                    description,
                    notes,
                    scheduledDate,
                    technicianId,
                    estimatedHours,
                    estimatedCost);
        }

        Bill.Fields bill() {
            return new Bill.Fields(labourHours, labourRate, otherCost, currency, partsOf(parts));
        }
    }

    record StartBody(@Nullable Boolean vehicleToMaintenance) {}

    record CompleteBody(
            @Nullable Instant completedDate,

            @PositiveOrZero @Digits(integer = 8, fraction = 1) @Nullable
            BigDecimal mileage,

            @PositiveOrZero @Digits(integer = 8, fraction = 1) @Nullable
            BigDecimal engineHours,

            @PositiveOrZero @Digits(integer = 5, fraction = 2) @Nullable
            BigDecimal labourHours,

            @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
            BigDecimal labourRate,

            @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
            BigDecimal otherCost,

            @Size(max = 3) @Nullable String currency,
            @Size(max = 200) @Nullable List<@Valid @NotNull PartBody> parts) {

        Ending ending() {
            return new Ending(
                    completedDate,
                    mileage,
                    engineHours,
                    new Bill.Fields(labourHours, labourRate, otherCost, currency, partsOf(parts)));
        }
    }

    record CancelBody(@Size(max = 500) @Nullable String reason) {}

    record BulkCancelBody(
            @NotEmpty @Size(max = 1000) List<@NotNull UUID> ids,
            @Size(max = 500) @Nullable String reason) {}

    /** Either the day, or by how many days. */
    record BulkRescheduleBody(
            @NotEmpty @Size(max = 1000) List<@NotNull UUID> ids,
            @Nullable Instant scheduledDate,
            @Nullable Integer shiftDays) {}

    private static @Nullable List<Part> partsOf(@Nullable List<PartBody> parts) {
        return parts == null ? null : parts.stream().map(PartBody::part).toList();
    }
}
