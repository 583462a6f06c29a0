package com.clutch.finance.application.payout;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.ledger.Bookkeeping;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.finance.domain.payout.Payout;
import com.clutch.finance.domain.payout.Payouts;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves payouts, sends them and notes what became of them. */
@Service
public class PayoutControl {

    private final Payouts payouts;
    private final CurrencyRates rates;
    private final Bookkeeping books;
    private final PayoutEvents events;
    private final FinanceCalendar calendar;

    PayoutControl(
            Payouts payouts, CurrencyRates rates, Bookkeeping books, PayoutEvents events, FinanceCalendar calendar) {
        this.payouts = payouts;
        this.rates = rates;
        this.books = books;
        this.events = events;
        this.calendar = calendar;
    }

    /** Takes an amount off instead of what was taken off before; zero for nothing. */
    @Transactional
    public PayoutView deduct(
            UUID id, ExpectedVersion expected, @Nullable BigDecimal amount, @Nullable String reason, Actor actor) {
        return change(
                id,
                expected,
                payout -> payout.deduct(
                        Money.notNegative(
                                "amount", amount, payout.totalRevenue().currency()),
                        reason,
                        calendar.now()),
                actor);
    }

    /** @throws DomainException {@link FinanceError#SAME_PERSON} when the caller prepared it */
    @Transactional
    public PayoutView approve(UUID id, ExpectedVersion expected, Actor actor) {
        return change(id, expected, payout -> payout.approve(actor.id(), calendar.now()), actor);
    }

    /** @throws DomainException {@link FinanceError#SAME_PERSON} when the caller approved it */
    @Transactional
    public PayoutView send(UUID id, ExpectedVersion expected, Actor actor) {
        return change(id, expected, payout -> payout.send(actor.id(), calendar.now()), actor);
    }

    /** Notes that the bank has paid. */
    @Transactional
    public PayoutView complete(UUID id, ExpectedVersion expected, @Nullable String transactionId, Actor actor) {
        return change(
                id,
                expected,
                payout -> {
                    var done = payout.complete(transactionId, calendar.now());
                    books.post(
                            JournalEntry.of(
                                            "payout_completed",
                                            id,
                                            rates.conversion(done.net().currency(), calendar.today()),
                                            "Payout to " + done.partnerName())
                                    .debit(
                                            LedgerAccount.PARTNER_PAYABLES,
                                            done.net().plus(done.deductions()))
                                    .credit(LedgerAccount.BANK, done.net())
                                    .credit(LedgerAccount.PARTNER_DEDUCTIONS, done.deductions()),
                            actor);
                    return done;
                },
                actor);
    }

    /** Notes that the bank could not pay. */
    @Transactional
    public PayoutView fail(UUID id, ExpectedVersion expected, @Nullable String reason, Actor actor) {
        return change(id, expected, payout -> payout.fail(reason, calendar.now()), actor);
    }

    /** Cancels it; its orders go into the next payout. */
    @Transactional
    public PayoutView cancel(UUID id, ExpectedVersion expected, @Nullable String reason, Actor actor) {
        return change(
                id,
                expected,
                payout -> {
                    payouts.unassign(id);
                    return payout.cancel(reason, calendar.now());
                },
                actor);
    }

    private PayoutView change(UUID id, ExpectedVersion expected, UnaryOperator<Payout> change, Actor actor) {
        var before = payouts.findForUpdate(id).orElseThrow(() -> DomainException.notFound("payout", id));
        expected.check(before.version(), () -> PayoutView.of(before));
        var after = change.apply(before);
        payouts.save(after);
        events.changed(before, after, actor);
        return PayoutView.of(after);
    }
}
