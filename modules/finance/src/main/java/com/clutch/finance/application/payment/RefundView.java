package com.clutch.finance.application.payment;

import com.clutch.finance.domain.payment.Refund;
import com.clutch.finance.domain.payment.RefundStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refund as it is read.
 *
 * @param amount in major units of the currency
 * @param baseAmount the same in EGP, by the conversion of the payment
 */
public record RefundView(
        UUID id,
        UUID paymentId,
        BigDecimal amount,
        String currency,
        BigDecimal baseAmount,
        @Nullable String reason,
        RefundStatus status,
        @Nullable String transactionId,
        @Nullable String failureReason,
        @Nullable Instant completedAt,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** What is read of this refund. */
    public static RefundView of(Refund refund) {
        return new RefundView(
                refund.id(),
                refund.paymentId(),
                refund.amount().amount(),
                refund.amount().currency(),
                refund.base().amount(),
                refund.reason(),
                refund.status(),
                refund.transactionId(),
                refund.failureReason(),
                refund.completedAt(),
                refund.createdAt(),
                refund.updatedAt(),
                refund.version());
    }
}
