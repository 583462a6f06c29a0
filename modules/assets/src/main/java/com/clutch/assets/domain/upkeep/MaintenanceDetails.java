package com.clutch.assets.domain.upkeep;

import com.clutch.assets.domain.FieldCheck;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of work on an asset, all of it in order.
 *
 * @param vendorId who does it, null when it is the house itself
 * @param estimatedCost null when nobody said
 * @param cost in the currency of the asset, zero until somebody said
 */
public record MaintenanceDetails(
        @Nullable UUID vendorId,
        MaintenanceType type,
        Priority priority,
        String description,
        @Nullable String technician,
        LocalDate scheduledDate,
        @Nullable LocalDate nextDueDate,
        @Nullable BigDecimal estimatedCost,
        BigDecimal cost,
        @Nullable String notes,
        List<String> attachments) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    public MaintenanceDetails {
        attachments = List.copyOf(attachments);
    }

    /**
     * The details of work that is new: type and description must be there.
     *
     * @param day on which it is planned when nobody says
     * @throws DomainException naming every field that makes no sense
     */
    public static MaintenanceDetails of(MaintenanceFields said, LocalDate day) {
        return accept(null, said, day);
    }

    /**
     * The same details after what somebody says now.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public MaintenanceDetails with(MaintenanceFields said) {
        return accept(this, said, scheduledDate);
    }

    private static MaintenanceDetails accept(
            @Nullable MaintenanceDetails before, MaintenanceFields said, LocalDate day) {
        var known = before == null
                ? new MaintenanceDetails(
                        null,
                        MaintenanceType.ROUTINE,
                        Priority.MEDIUM,
                        "",
                        null,
                        day,
                        null,
                        null,
                        NOTHING,
                        null,
                        List.of())
                : before;
        var check = new FieldCheck();
        var cost = check.money("cost", said.cost(), known.cost);
        var next = new MaintenanceDetails(
                said.vendorId() == null ? known.vendorId : said.vendorId(),
                check.required("type", said.type(), before == null ? null : before.type, known.type),
                said.priority() == null ? known.priority : said.priority(),
                check.required("description", said.description(), before == null ? null : before.description, 2000),
                check.text("technician", said.technician(), known.technician, 200),
                said.scheduledDate() == null ? known.scheduledDate : said.scheduledDate(),
                said.nextDueDate() == null ? known.nextDueDate : said.nextDueDate(),
                check.money("estimatedCost", said.estimatedCost(), known.estimatedCost),
                cost == null ? known.cost : cost,
                check.text("notes", said.notes(), known.notes, 4000),
                check.urls("attachments", said.attachments(), known.attachments));
        check.done();
        return next;
    }
}
