package com.clutch.finance.application.payment;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.PaymentProvider.Outcome;
import com.clutch.finance.domain.payment.PaymentProvider.Result;
import com.clutch.finance.domain.payment.Payments;
import com.clutch.finance.domain.payment.Refund;
import com.clutch.finance.domain.payment.RefundStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives payments back, in parts or completely. */
@Service
public class PaymentRefunding {

    private final Payments payments;
    private final PaymentSettlement settlement;
    private final PaymentEvents events;
    private final FinanceCalendar calendar;

    PaymentRefunding(
            Payments payments, PaymentSettlement settlement, PaymentEvents events, FinanceCalendar calendar) {
        this.payments = payments;
        this.settlement = settlement;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * Promises to give a part of a payment back. Through a provider it is pending until the provider says so; otherwise it is
     * given back at once.
     *
     * @param amount in major units of the currency of the payment; null for all that is left
     * @param key the same refund with the same key is the same refund, for ever; null when the caller will not ask twice
     * @throws DomainException {@link FinanceError#PAYMENT_NOT_REFUNDABLE}, {@link FinanceError#REFUND_ABOVE_PAYMENT}, {@link
     *     FinanceError#PAYMENT_KEY_REUSED}, when there is no such payment or the amount makes no sense
     */
    @Transactional
    public RefundView refund(
            UUID paymentId, @Nullable BigDecimal amount, @Nullable String reason, @Nullable String key, Actor actor) {
        var before = payments.findForUpdate(paymentId)
                .orElseThrow(() -> DomainException.notFound("payment", paymentId));
        var currency = before.amount().currency();
        var known = key == null ? Optional.<Refund>empty() : payments.refund(paymentId, key);
        if (known.isPresent()) {
            if (amount != null && amount.compareTo(known.get().amount().amount()) != 0) {
                throw DomainException.field(
                        FinanceError.PAYMENT_KEY_REUSED,
                        "Idempotency-Key",
                        "This key was used for another refund; take a new one.");
            }
            return RefundView.of(known.get());
        }
        var part = amount == null && before.refundable().isPositive()
                ? before.refundable()
                : Money.positive("amount", amount == null ? before.amount().amount() : amount, currency);
        var now = calendar.now();
        var id = Ids.at(now);
        var after = before.promiseRefund(part, now);
        payments.save(after);
        events.changed(before, after, actor);
        var byProvider = before.method().byProvider();
        var refund = new Refund(
                id,
                1,
                paymentId,
                key == null ? id.toString() : key,
                part,
                before.conversion().base(part),
                Words.text(reason),
                RefundStatus.PENDING,
                null,
                null,
                null,
                0,
                byProvider ? now : null,
                actor.id(),
                now,
                now);
        payments.addRefund(refund);
        if (!byProvider) {
            settlement.settleRefund(id, new Outcome(Result.SUCCEEDED, null, null, null), actor);
            return payments.findRefundForUpdate(id).map(RefundView::of).orElseThrow();
        }
        return RefundView.of(refund);
    }
}
