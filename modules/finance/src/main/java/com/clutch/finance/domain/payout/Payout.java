package com.clutch.finance.domain.payout;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a partner gets for the orders of a week. It does not change: each method answers the payout as it would be.
 *
 * @param version of the stored row; a new payout has 1
 * @param periodStart first day, in the zone of the company
 * @param periodEnd first day after it
 * @param deductions taken off for other reasons than commission
 * @param preparedBy whoever ran the payouts
 */
public record Payout(
        UUID id,
        long version,
        UUID partnerId,
        String partnerName,
        LocalDate periodStart,
        LocalDate periodEnd,
        int orders,
        Money totalRevenue,
        Money commission,
        Money vat,
        Money deductions,
        @Nullable String deductionReason,
        PayoutStatus status,
        UUID preparedBy,
        @Nullable UUID approvedBy,
        @Nullable UUID sentBy,
        @Nullable String transactionId,
        @Nullable String failureReason,
        @Nullable Instant completedAt,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** What the partner gets. */
    public Money net() {
        return totalRevenue.minus(commission).minus(vat).minus(deductions);
    }

    /** @throws DomainException {@link FinanceError#DEDUCTIONS_ABOVE_NET}, or when it is not pending any more */
    public Payout deduct(Money amount, @Nullable String why, Instant now) {
        PayoutStatus.MOVES.check(status, PayoutStatus.APPROVED);
        if (status != PayoutStatus.PENDING || amount.isMoreThan(net().plus(deductions))) {
            throw DomainException.field(
                    FinanceError.DEDUCTIONS_ABOVE_NET,
                    "amount",
                    "At most %s can be taken off, before the approval.".formatted(net().plus(deductions)));
        }
        return with(status, amount, why, approvedBy, sentBy, transactionId, failureReason, null, now);
    }

    /** @throws DomainException {@link FinanceError#SAME_PERSON}, or when there is no such move */
    public Payout approve(UUID by, Instant now) {
        PayoutStatus.MOVES.check(status, PayoutStatus.APPROVED);
        if (by.equals(preparedBy)) {
            throw new DomainException(FinanceError.SAME_PERSON, "You prepared this payout; somebody else approves it.");
        }
        return with(PayoutStatus.APPROVED, deductions, deductionReason, by, null, null, null, null, now);
    }

    /** @throws DomainException {@link FinanceError#SAME_PERSON}, or when there is no such move */
    public Payout send(UUID by, Instant now) {
        PayoutStatus.MOVES.check(status, PayoutStatus.PROCESSING);
        if (by.equals(approvedBy)) {
            throw new DomainException(FinanceError.SAME_PERSON, "You approved this payout; somebody else sends it.");
        }
        return with(PayoutStatus.PROCESSING, deductions, deductionReason, approvedBy, by, null, null, null, now);
    }

    /** The partner has it. */
    public Payout complete(@Nullable String transaction, Instant now) {
        PayoutStatus.MOVES.check(status, PayoutStatus.COMPLETED);
        return with(
                PayoutStatus.COMPLETED, deductions, deductionReason, approvedBy, sentBy, transaction, null, now, now);
    }

    /** The bank could not do it. */
    public Payout fail(@Nullable String why, Instant now) {
        PayoutStatus.MOVES.check(status, PayoutStatus.FAILED);
        return with(PayoutStatus.FAILED, deductions, deductionReason, approvedBy, sentBy, null, why, null, now);
    }

    /** Gives its orders back to the next payout. */
    public Payout cancel(@Nullable String why, Instant now) {
        PayoutStatus.MOVES.check(status, PayoutStatus.CANCELLED);
        return with(PayoutStatus.CANCELLED, deductions, deductionReason, approvedBy, sentBy, null, why, null, now);
    }

    private Payout with(
            PayoutStatus next,
            Money off,
            @Nullable String offReason,
            @Nullable UUID approver,
            @Nullable UUID sender,
            @Nullable String transaction,
            @Nullable String failure,
            @Nullable Instant completed,
            Instant now) {
        return new Payout(
                id,
                version + 1,
                partnerId,
                partnerName,
                periodStart,
                periodEnd,
                orders,
                totalRevenue,
                commission,
                vat,
                off,
                offReason,
                next,
                preparedBy,
                approver,
                sender,
                transaction,
                failure,
                completed,
                createdAt,
                now);
    }
}
