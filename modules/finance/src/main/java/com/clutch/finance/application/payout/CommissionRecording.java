package com.clutch.finance.application.payout;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.application.ledger.Bookkeeping;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.finance.domain.payout.Commission;
import com.clutch.finance.domain.payout.Payouts;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what was earned with orders of partners, once per order. */
@Service
public class CommissionRecording {

    /** What somebody says about an order; null is nothing. */
    public record OrderWish(
            @Nullable UUID partnerId,
            @Nullable String partnerName,
            @Nullable UUID orderId,
            @Nullable BigDecimal orderAmount,
            @Nullable String currency,
            @Nullable BigDecimal rate) {}

    private final Payouts payouts;
    private final CurrencyRates rates;
    private final Bookkeeping books;
    private final PayoutEvents events;
    private final FinanceCalendar calendar;
    private final BigDecimal vatPercent;

    CommissionRecording(
            Payouts payouts,
            CurrencyRates rates,
            Bookkeeping books,
            PayoutEvents events,
            FinanceCalendar calendar,
            @Value("${clutch.finance.vat-percent:14}") BigDecimal vatPercent) {
        this.payouts = payouts;
        this.rates = rates;
        this.books = books;
        this.events = events;
        this.calendar = calendar;
        this.vatPercent = vatPercent;
    }

    /**
     * Records the commission of an order. What the customer paid becomes commission, VAT on it, and what the partner is owed.
     *
     * @throws DomainException {@link FinanceError#COMMISSION_EXISTS}, or when it makes no sense
     */
    @Transactional
    public CommissionView record(OrderWish wish, Actor actor) {
        var partner = wish.partnerId();
        var order = wish.orderId();
        var rate = wish.rate();
        var most =
                BigDecimal.valueOf(100).divide(BigDecimal.ONE.add(vatPercent.movePointLeft(2)), 2, RoundingMode.DOWN);
        if (partner == null
                || order == null
                || rate == null
                || rate.signum() < 0
                || rate.compareTo(most) > 0
                || rate.stripTrailingZeros().scale() > 2) {
            throw DomainException.fields(Map.of(
                    "rate",
                    "Name partner, order, and a percentage from 0 to %s with at most two decimals.".formatted(most)));
        }
        var amount = Money.positive("orderAmount", wish.orderAmount(), wish.currency());
        var kept = amount.percent(rate);
        var now = calendar.now();
        var commission = new Commission(
                Ids.at(now),
                partner,
                Words.required("partnerName", wish.partnerName()),
                order,
                amount,
                rate,
                kept,
                kept.percent(vatPercent),
                null,
                now,
                actor.id());
        payouts.add(commission);
        books.post(
                JournalEntry.of(
                                "commission",
                                commission.id(),
                                rates.conversion(amount.currency(), calendar.today()),
                                "Order " + order)
                        .debit(LedgerAccount.CUSTOMER_DEPOSITS, amount)
                        .credit(LedgerAccount.PARTNER_PAYABLES, commission.partnerNet())
                        .credit(LedgerAccount.COMMISSION_REVENUE, kept)
                        .credit(LedgerAccount.OUTPUT_VAT, commission.vat()),
                actor);
        events.recorded(commission, actor);
        return CommissionView.of(commission);
    }
}
