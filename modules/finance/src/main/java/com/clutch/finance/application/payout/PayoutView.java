package com.clutch.finance.application.payout;

import com.clutch.finance.domain.payout.Payout;
import com.clutch.finance.domain.payout.PayoutStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payout as it is read; amounts in major units of the currency.
 *
 * @param amount what the partner gets, as some clients call it
 * @param periodEnd first day after the period
 */
public record PayoutView(
        UUID id,
        UUID partnerId,
        String partnerName,
        LocalDate periodStart,
        LocalDate periodEnd,
        int orders,
        BigDecimal totalRevenue,
        BigDecimal commission,
        BigDecimal vat,
        BigDecimal deductions,
        @Nullable String deductionReason,
        BigDecimal netPayout,
        BigDecimal amount,
        String currency,
        PayoutStatus status,
        UUID preparedBy,
        @Nullable UUID approvedBy,
        @Nullable UUID sentBy,
        @Nullable String transactionId,
        @Nullable String failureReason,
        @Nullable Instant completedAt,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** What is read of this payout. */
    public static PayoutView of(Payout payout) {
        return new PayoutView(
                payout.id(),
                payout.partnerId(),
                payout.partnerName(),
                payout.periodStart(),
                payout.periodEnd(),
                payout.orders(),
                payout.totalRevenue().amount(),
                payout.commission().amount(),
                payout.vat().amount(),
                payout.deductions().amount(),
                payout.deductionReason(),
                payout.net().amount(),
                payout.net().amount(),
                payout.totalRevenue().currency(),
                payout.status(),
                payout.preparedBy(),
                payout.approvedBy(),
                payout.sentBy(),
                payout.transactionId(),
                payout.failureReason(),
                payout.completedAt(),
                payout.createdAt(),
                payout.updatedAt(),
                payout.version());
    }
}
