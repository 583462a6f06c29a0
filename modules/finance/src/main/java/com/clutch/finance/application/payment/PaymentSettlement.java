package com.clutch.finance.application.payment;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.ledger.Bookkeeping;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.finance.domain.payment.Fees;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.PaymentProvider.Outcome;
import com.clutch.finance.domain.payment.PaymentProvider.Result;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.finance.domain.payment.Payments;
import com.clutch.finance.domain.payment.RefundStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of payments and refunds: once, however often it is told. */
@Service
public class PaymentSettlement {

    private final Payments payments;
    private final List<PaymentEffects> effects;
    private final Bookkeeping books;
    private final PaymentEvents events;
    private final FinanceCalendar calendar;

    PaymentSettlement(
            Payments payments,
            List<PaymentEffects> effects,
            Bookkeeping books,
            PaymentEvents events,
            FinanceCalendar calendar) {
        this.payments = payments;
        this.effects = effects;
        this.books = books;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * Moves a payment that no provider takes.
     *
     * @throws DomainException {@link FinanceError#PAYMENT_NOT_MANUAL}, when there is no such payment or no such move
     */
    @Transactional
    public PaymentView moveByHand(
            UUID id,
            ExpectedVersion expected,
            PaymentStatus to,
            @Nullable String transactionId,
            @Nullable String reason,
            Actor actor) {
        var before = found(id);
        expected.check(before.version(), () -> PaymentView.of(before));
        if (before.method().byProvider() && to != PaymentStatus.CANCELLED) {
            throw notManual();
        }
        var now = calendar.now();
        return PaymentView.of(
                switch (to) {
                    case PROCESSING -> store(before, before.process(null, now), actor);
                    case COMPLETED ->
                        complete(
                                before, transactionId, Fees.none(before.amount().currency()), actor);
                    case FAILED -> abandon(before, before.fail(reason, now), actor);
                    case CANCELLED -> abandon(before, before.cancel(reason, now), actor);
                    case PENDING, REFUNDED -> {
                        PaymentStatus.MOVES.check(before.status(), PaymentStatus.PENDING);
                        throw new IllegalStateException("No move leads to pending");
                    }
                });
    }

    /** Writes down what the provider said of a charge. What was written down before stays. */
    @Transactional
    public void settle(UUID id, Outcome outcome, Actor actor) {
        var before = found(id);
        if (before.status() != PaymentStatus.PENDING && before.status() != PaymentStatus.PROCESSING) {
            return;
        }
        var currency = before.amount().currency();
        switch (outcome.result()) {
            case SUCCEEDED -> {
                var fee = outcome.fee();
                var kept = fee == null
                        ? Fees.none(currency)
                        : new Fees(Money.zero(currency), Money.rounded(fee, currency), Money.zero(currency));
                complete(before, outcome.transactionId(), kept, actor);
            }
            case FAILED -> abandon(before, before.fail(outcome.reason(), calendar.now()), actor);
            case PENDING -> {
                // The provider tells later; until then the lease keeps others from asking.
            }
        }
    }

    /** Writes down what the provider, or whoever hands out cash, said of a refund. */
    @Transactional
    public void settleRefund(UUID id, Outcome outcome, Actor actor) {
        var refund = payments.findRefundForUpdate(id).orElseThrow(() -> DomainException.notFound("refund", id));
        if (refund.status() != RefundStatus.PENDING || outcome.result() == Result.PENDING) {
            return;
        }
        var now = calendar.now();
        var before = found(refund.paymentId());
        if (outcome.result() == Result.FAILED) {
            payments.saveRefund(refund.fail(outcome.reason(), now));
            store(before, before.releaseRefund(refund.amount(), now), actor);
            return;
        }
        var given = refund.complete(outcome.transactionId(), now);
        payments.saveRefund(given);
        var after = store(before, before.settleRefund(now), actor);
        books.post(
                JournalEntry.of("refund_completed", refund.id(), after.conversion(), "Refund of payment " + after.id())
                        .debit(owed(after), refund.amount())
                        .credit(after.method().account(), refund.amount()),
                actor);
        effects.forEach(effect -> effect.refunded(after, refund.amount(), actor));
        events.refunded(after, given, actor);
    }

    /** Stores a new payment as completed, in the transaction of the caller. */
    Payment received(Payment fresh, Actor actor) {
        var after = fresh.complete(null, fresh.fees(), calendar.now());
        payments.add(after);
        events.changed(null, after, actor);
        return arrived(after, actor);
    }

    static DomainException notManual() {
        return new DomainException(
                FinanceError.PAYMENT_NOT_MANUAL, "The provider of this payment tells by itself what becomes of it.");
    }

    private Payment complete(Payment before, @Nullable String transactionId, Fees fees, Actor actor) {
        return arrived(store(before, before.complete(transactionId, fees, calendar.now()), actor), actor);
    }

    private Payment arrived(Payment payment, Actor actor) {
        books.post(
                JournalEntry.of("payment_completed", payment.id(), payment.conversion(), "Payment " + payment.id())
                        .debit(payment.method().account(), payment.net())
                        .debit(LedgerAccount.PAYMENT_FEES, payment.fees().total())
                        .credit(owed(payment), payment.amount()),
                actor);
        effects.forEach(effect -> effect.completed(payment, actor));
        events.completed(payment, actor);
        return payment;
    }

    private Payment abandon(Payment before, Payment after, Actor actor) {
        var stored = store(before, after, actor);
        effects.forEach(effect -> effect.abandoned(stored, actor));
        return stored;
    }

    private Payment store(Payment before, Payment after, Actor actor) {
        payments.save(after);
        events.changed(before, after, actor);
        return after;
    }

    private Payment found(UUID id) {
        return payments.findForUpdate(id).orElseThrow(() -> DomainException.notFound("payment", id));
    }

    private static LedgerAccount owed(Payment payment) {
        return payment.purpose().invoiceId() == null ? LedgerAccount.CUSTOMER_DEPOSITS : LedgerAccount.RECEIVABLES;
    }
}
