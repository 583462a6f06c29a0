package com.clutch.events.assets;

import com.clutch.events.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a contract with a vendor.
 *
 * @param number of one contract at a time
 * @param type service, supply, consulting, maintenance or other
 * @param status draft, active, expired, terminated or renewed
 * @param value in major units of the currency
 * @param endDate last day on which it holds
 * @param renewalDate day by which it is to be renewed, null when nobody said
 */
public record VendorContractState(
        UUID id,
        UUID vendorId,
        String number,
        String title,
        @Nullable String description,
        String type,
        String status,
        BigDecimal value,
        String currency,
        LocalDate startDate,
        LocalDate endDate,
        @Nullable LocalDate renewalDate,
        @Nullable String paymentTerms,
        @Nullable String deliveryTerms,
        @Nullable String warranty,
        @Nullable String termination,
        List<DeliverableState> deliverables,
        UUID createdBy,
        @Personal String createdByName,
        Instant createdAt) {
    public VendorContractState {
        deliverables = List.copyOf(deliverables);
    }
}
