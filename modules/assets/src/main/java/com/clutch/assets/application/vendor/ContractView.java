package com.clutch.assets.application.vendor;

import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.vendor.ContractFields.Deliverable;
import com.clutch.assets.domain.vendor.ContractFields.Terms;
import com.clutch.assets.domain.vendor.ContractStatus;
import com.clutch.assets.domain.vendor.ContractType;
import com.clutch.assets.domain.vendor.VendorContract;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract as it is read.
 *
 * @param endDate last day on which it holds
 * @param renewalDate day by which it is to be renewed, null when nobody said
 */
public record ContractView(
        UUID id,
        UUID vendorId,
        String vendorName,
        String contractNumber,
        String title,
        @Nullable String description,
        ContractType type,
        ContractStatus status,
        BigDecimal value,
        String currency,
        LocalDate startDate,
        LocalDate endDate,
        @Nullable LocalDate renewalDate,
        Terms terms,
        List<Deliverable> deliverables,
        Signature createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of a contract. */
    public static ContractView of(VendorContract contract, String vendorName) {
        var details = contract.details();
        return new ContractView(
                contract.id(),
                contract.vendorId(),
                vendorName,
                details.number(),
                details.title(),
                details.description(),
                details.type(),
                contract.status(),
                details.value(),
                details.currency(),
                details.startDate(),
                details.endDate(),
                details.renewalDate(),
                details.terms(),
                details.deliverables(),
                contract.createdBy(),
                contract.createdAt(),
                contract.updatedAt(),
                contract.version());
    }
}
