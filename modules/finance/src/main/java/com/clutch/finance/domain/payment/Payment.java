package com.clutch.finance.domain.payment;

import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money of a customer, from the wish to pay it to the day it is given back. It does not change: each method answers the payment
 * as it would be.
 *
 * @param version of the stored row; a new payment has 1
 * @param key the same request with this key is this payment, for ever; also what the provider knows it by is its id
 * @param requestHash of what was asked for with the key
 * @param base the amount in the base currency, by the conversion
 * @param paymentMethodId what the provider calls the card or wallet
 * @param provider null when somebody notes that the money came
 * @param transactionId what the provider or the bank calls it
 * @param refunded given back or promised to be
 * @param used for invoices, of a payment that came without one
 * @param attempts how often the provider was asked
 * @param nextAttemptAt when the provider is asked the next time, null when never
 */
public record Payment(
        UUID id,
        long version,
        String key,
        byte[] requestHash,
        Money amount,
        Money base,
        Conversion conversion,
        PaymentMethod method,
        @Nullable String paymentMethodId,
        PaymentStatus status,
        @Nullable String description,
        Purpose purpose,
        Map<String, Object> metadata,
        @Nullable String provider,
        @Nullable String transactionId,
        @Nullable String failureReason,
        Fees fees,
        Money refunded,
        Money used,
        @Nullable Instant completedAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** Notes that the provider is being asked; until the given time nobody else asks. */
    public Payment process(@Nullable Instant leasedUntil, Instant now) {
        if (status != PaymentStatus.PROCESSING) {
            PaymentStatus.MOVES.check(status, PaymentStatus.PROCESSING);
        }
        var next = new Change();
        next.status = PaymentStatus.PROCESSING;
        next.failureReason = null;
        next.attempts = attempts + 1;
        next.nextAttemptAt = leasedUntil;
        return next.at(now);
    }

    /** The money is there. */
    public Payment complete(@Nullable String transaction, Fees kept, Instant now) {
        var next = move(PaymentStatus.COMPLETED, null);
        if (transaction != null) {
            next.transactionId = transaction;
        }
        next.fees = kept;
        next.completedAt = now;
        return next.at(now);
    }

    /** There will be no money. */
    public Payment fail(@Nullable String reason, Instant now) {
        return move(PaymentStatus.FAILED, reason).at(now);
    }

    /** Takes the wish back. */
    public Payment cancel(@Nullable String reason, Instant now) {
        return move(PaymentStatus.CANCELLED, reason).at(now);
    }

    /**
     * Promises to give a part back.
     *
     * @throws DomainException {@link FinanceError#PAYMENT_NOT_REFUNDABLE}, {@link FinanceError#REFUND_ABOVE_PAYMENT}
     */
    public Payment promiseRefund(Money part, Instant now) {
        if (!status.wasPaid()) {
            throw new DomainException(
                    FinanceError.PAYMENT_NOT_REFUNDABLE, "Only a completed payment can be given back.");
        }
        if (part.isMoreThan(refundable())) {
            throw DomainException.field(
                            FinanceError.REFUND_ABOVE_PAYMENT,
                            "amount",
                            "Of this payment %s can still be given back.".formatted(refundable()))
                    .with("refundable", refundable().amount());
        }
        var next = new Change();
        next.refunded = refunded.plus(part);
        return next.at(now);
    }

    /** Notes that a promised part was given back. */
    public Payment settleRefund(Instant now) {
        var next = new Change();
        next.status = refunded.equals(amount) ? PaymentStatus.REFUNDED : status;
        return next.at(now);
    }

    /** Takes back the promise to give a part back. */
    public Payment releaseRefund(Money part, Instant now) {
        var next = new Change();
        next.status = PaymentStatus.COMPLETED;
        next.refunded = refunded.minus(part);
        return next.at(now);
    }

    /**
     * Uses a part for an invoice.
     *
     * @throws DomainException {@link FinanceError#DEPOSIT_NOT_AVAILABLE}
     */
    public Payment use(Money part, Instant now) {
        var left = purpose.invoiceId() == null ? refundable() : Money.zero(amount.currency());
        if (part.isMoreThan(left)) {
            throw DomainException.field(
                            FinanceError.DEPOSIT_NOT_AVAILABLE,
                            "amount",
                            "Of this payment %s can be used for invoices.".formatted(left))
                    .with("available", left.amount());
        }
        var next = new Change();
        next.used = used.plus(part);
        return next.at(now);
    }

    /** What can still be given back. */
    public Money refundable() {
        return status.wasPaid() ? amount.minus(refunded).minus(used) : Money.zero(amount.currency());
    }

    /** What is left of the amount after fees. */
    public Money net() {
        return amount.minus(fees.total());
    }

    private Change move(PaymentStatus to, @Nullable String reason) {
        PaymentStatus.MOVES.check(status, to);
        var next = new Change();
        next.status = to;
        next.failureReason = reason;
        next.nextAttemptAt = null;
        return next;
    }

    /** What a move changes, while it is being changed; everything else stays. */
    private final class Change {

        private PaymentStatus status = Payment.this.status;
        private @Nullable String transactionId = Payment.this.transactionId;
        private @Nullable String failureReason = Payment.this.failureReason;
        private Fees fees = Payment.this.fees;
        private Money refunded = Payment.this.refunded;
        private Money used = Payment.this.used;
        private @Nullable Instant completedAt = Payment.this.completedAt;
        private int attempts = Payment.this.attempts;
        private @Nullable Instant nextAttemptAt = Payment.this.nextAttemptAt;

        private Payment at(Instant now) {
            return new Payment(
                    id,
                    version + 1,
                    key,
                    requestHash,
                    amount,
                    base,
                    conversion,
                    method,
                    paymentMethodId,
                    status,
                    description,
                    purpose,
                    metadata,
                    provider,
                    transactionId,
                    failureReason,
                    fees,
                    refunded,
                    used,
                    completedAt,
                    attempts,
                    nextAttemptAt,
                    createdBy,
                    createdAt,
                    now);
        }
    }
}
