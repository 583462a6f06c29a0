package com.clutch.assets.domain.vendor;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.FieldCheck;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.Stored;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a vendor.
 *
 * @param version of the stored row; a new contract has 1
 * @param removedAt when it was removed, null while it is there
 */
public record VendorContract(
        UUID id,
        long version,
        UUID vendorId,
        ContractDetails details,
        ContractStatus status,
        Signature createdBy,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt)
        implements Stored<VendorContract> {

    /** A contract that is not agreed yet. */
    public static VendorContract draft(UUID id, UUID vendorId, ContractDetails details, Signature by, Instant now) {
        return new VendorContract(id, 1, vendorId, details, ContractStatus.DRAFT, by, now, now, null);
    }

    /** The same contract with other details. */
    public VendorContract revise(ContractDetails next) {
        return copy(version, next, status, updatedAt, removedAt);
    }

    /**
     * The same contract in another status; itself when it has that one already.
     *
     * @param vendor status of the vendor, without which no contract becomes active
     * @throws DomainException when there is no such move, its last day is over, or {@link AssetsError#VENDOR_NOT_ACTIVE}
     */
    public VendorContract moveTo(ContractStatus next, VendorStatus vendor, LocalDate today) {
        if (status == next) {
            return this;
        }
        ContractStatus.MOVES.check(status, next);
        if (next == ContractStatus.ACTIVE) {
            var check = new FieldCheck();
            if (details.endDate().isBefore(today)) {
                check.reject("endDate", "A contract whose last day is over cannot become active.");
            }
            check.done();
            if (vendor != VendorStatus.ACTIVE) {
                throw new DomainException(
                        AssetsError.VENDOR_NOT_ACTIVE,
                        "The vendor is not active, so no contract with it can become active.");
            }
        }
        return copy(version, details, next, updatedAt, removedAt);
    }

    /** The same contract after its last day. */
    public VendorContract expire() {
        ContractStatus.MOVES.check(status, ContractStatus.EXPIRED);
        return copy(version, details, ContractStatus.EXPIRED, updatedAt, removedAt);
    }

    /**
     * The same contract, no longer shown.
     *
     * @throws DomainException {@link AssetsError#CONTRACT_ACTIVE}
     */
    public VendorContract remove(Instant now) {
        if (status == ContractStatus.ACTIVE) {
            throw new DomainException(
                    AssetsError.CONTRACT_ACTIVE, "This contract is active; terminate it before you remove it.");
        }
        return copy(version, details, status, updatedAt, now);
    }

    @Override
    public VendorContract nextVersion(Instant now) {
        return copy(version + 1, details, status, now, removedAt);
    }

    private VendorContract copy(
            long nextVersion,
            ContractDetails nextDetails,
            ContractStatus nextStatus,
            Instant updated,
            @Nullable Instant removed) {
        return new VendorContract(
                id, nextVersion, vendorId, nextDetails, nextStatus, createdBy, createdAt, updated, removed);
    }
}
