package com.clutch.finance.application.payout;

import com.clutch.finance.domain.payout.Commission;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was earned with an order, as it is read; amounts in major units of the currency. */
public record CommissionView(
        UUID id,
        UUID partnerId,
        String partnerName,
        UUID orderId,
        BigDecimal orderAmount,
        String currency,
        BigDecimal rate,
        BigDecimal commissionAmount,
        BigDecimal vatAmount,
        BigDecimal partnerNet,
        @Nullable UUID payoutId,
        Instant earnedAt,
        Instant createdAt) {

    /** What is read of this commission. */
    public static CommissionView of(Commission commission) {
        return new CommissionView(
                commission.id(),
                commission.partnerId(),
                commission.partnerName(),
                commission.orderId(),
                commission.amount().amount(),
                commission.amount().currency(),
                commission.ratePercent(),
                commission.commission().amount(),
                commission.vat().amount(),
                commission.partnerNet().amount(),
                commission.payoutId(),
                commission.earnedAt(),
                commission.earnedAt());
    }
}
