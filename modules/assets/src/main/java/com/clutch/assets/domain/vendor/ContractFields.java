package com.clutch.assets.domain.vendor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a contract, before anybody has looked whether it makes sense; null, and a blank text, mean that
 * nothing is said. The names are those of the JSON.
 *
 * @param contractNumber one is found when nobody says
 */
public record ContractFields(
        @Nullable UUID vendorId,
        @Nullable String contractNumber,
        @Nullable String title,
        @Nullable String description,
        @Nullable ContractType type,
        @Nullable ContractStatus status,
        @Nullable BigDecimal value,
        @Nullable String currency,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate renewalDate,
        @Nullable Terms terms,
        @Nullable List<Deliverable> deliverables) {

    /** What both sides agreed on. */
    public record Terms(
            @Nullable String paymentTerms,
            @Nullable String deliveryTerms,
            @Nullable String warranty,
            @Nullable String termination) {

        /** Nothing. */
        public static final Terms NONE = new Terms(null, null, null, null);
    }

    /**
     * What the vendor has to deliver.
     *
     * @param completedDate day on which it was delivered
     */
    public record Deliverable(
            @Nullable String description,
            @Nullable LocalDate dueDate,
            @Nullable DeliverableStatus status,
            @Nullable LocalDate completedDate) {}

    /** What became of a deliverable. */
    public enum DeliverableStatus {
        PENDING,
        COMPLETED,
        CANCELLED
    }
}
