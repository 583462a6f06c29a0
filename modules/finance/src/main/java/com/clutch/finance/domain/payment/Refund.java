package com.clutch.finance.domain.payment;

import com.clutch.finance.domain.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that is given back to a customer.
 *
 * @param key the same request with this key is this refund, for ever
 * @param base the amount in the base currency, by the conversion of the payment
 * @param nextAttemptAt when the provider is asked the next time, null when never
 */
public record Refund(
        UUID id,
        long version,
        UUID paymentId,
        String key,
        Money amount,
        Money base,
        @Nullable String reason,
        RefundStatus status,
        @Nullable String transactionId,
        @Nullable String failureReason,
        @Nullable Instant completedAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt) {

    /** Notes that the provider is being asked; until the given time nobody else asks. */
    public Refund process(Instant leasedUntil, Instant now) {
        return with(RefundStatus.PENDING, null, null, null, attempts + 1, leasedUntil, now);
    }

    /** It was given back. */
    public Refund complete(@Nullable String transaction, Instant now) {
        RefundStatus.MOVES.check(status, RefundStatus.COMPLETED);
        return with(RefundStatus.COMPLETED, transaction, null, now, attempts, null, now);
    }

    /** It will not be given back. */
    public Refund fail(@Nullable String why, Instant now) {
        RefundStatus.MOVES.check(status, RefundStatus.FAILED);
        return with(RefundStatus.FAILED, null, why, null, attempts, null, now);
    }

    private Refund with(
            RefundStatus next,
            @Nullable String transaction,
            @Nullable String failure,
            @Nullable Instant completed,
            int tries,
            @Nullable Instant nextTry,
            Instant now) {
        return new Refund(
                id, version + 1, paymentId, key, amount, base, reason, next, transaction, failure, completed, tries, nextTry,
                createdBy, createdAt, now);
    }
}
