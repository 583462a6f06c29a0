package com.clutch.finance.application.invoice;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.ledger.Bookkeeping;
import com.clutch.finance.application.payment.PaymentEvents;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.finance.domain.invoice.InvoiceStatus;
import com.clutch.finance.domain.invoice.Invoices;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.finance.domain.payment.Deposits;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.Payments;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pays invoices from money that customers have paid without one. */
@Service
public class DepositUse {

    private final Payments payments;
    private final Deposits deposits;
    private final Invoices invoices;
    private final List<InvoiceEffects> effects;
    private final Bookkeeping books;
    private final PaymentEvents paymentEvents;
    private final InvoiceEvents invoiceEvents;
    private final FinanceCalendar calendar;

    DepositUse(
            Payments payments,
            Deposits deposits,
            Invoices invoices,
            List<InvoiceEffects> effects,
            Bookkeeping books,
            PaymentEvents paymentEvents,
            InvoiceEvents invoiceEvents,
            FinanceCalendar calendar) {
        this.payments = payments;
        this.deposits = deposits;
        this.invoices = invoices;
        this.effects = effects;
        this.books = books;
        this.paymentEvents = paymentEvents;
        this.invoiceEvents = invoiceEvents;
        this.calendar = calendar;
    }

    /**
     * Uses a deposit for an invoice of the same customer and currency. What was used is not given back any more.
     *
     * @param amount in major units of the currency; as much as there is and is open when null
     * @throws DomainException {@link FinanceError#DEPOSIT_NOT_AVAILABLE}, {@link FinanceError#DEPOSIT_MISMATCH}, {@link
     *     FinanceError#CURRENCY_MISMATCH}, {@link FinanceError#INVOICE_NOT_PAYABLE}, {@link FinanceError#PAYMENT_ABOVE_DUE}
     */
    @Transactional
    public InvoiceView use(UUID invoiceId, @Nullable UUID paymentId, @Nullable BigDecimal amount, Actor actor) {
        if (paymentId == null) {
            throw DomainException.fields(Map.of("paymentId", "This field is required."));
        }
        // A payment is locked before its invoice everywhere, so that two never wait for one another.
        var payment =
                payments.findForUpdate(paymentId).orElseThrow(() -> DomainException.notFound("payment", paymentId));
        var invoice =
                invoices.findForUpdate(invoiceId).orElseThrow(() -> DomainException.notFound("invoice", invoiceId));
        check(payment, invoice);
        var part = amount == null
                ? usual(payment, invoice)
                : Money.positive("amount", amount, payment.amount().currency());
        var now = calendar.now();
        var used = payment.use(part, now);
        var paid = invoice.payNow(part, now);
        payments.save(used);
        invoices.save(paid);
        var id = Ids.at(now);
        deposits.used(id, paymentId, invoiceId, part, now, actor.id());
        books.post(
                JournalEntry.of(
                                "deposit_used",
                                id,
                                payment.conversion(),
                                "Payment %s for invoice %s".formatted(paymentId, invoice.number()))
                        .debit(LedgerAccount.CUSTOMER_DEPOSITS, part)
                        .credit(LedgerAccount.RECEIVABLES, part),
                actor);
        paymentEvents.changed(payment, used, actor);
        invoiceEvents.changed(invoice, paid, actor);
        if (paid.status() == InvoiceStatus.PAID) {
            effects.forEach(effect -> effect.settled(paid, actor));
        }
        return InvoiceView.of(paid);
    }

    private static Money usual(Payment payment, Invoice invoice) {
        var there = payment.refundable();
        var wanted = there.isMoreThan(invoice.open()) ? invoice.open() : there;
        // When there is nothing the smallest amount is asked for, and refused for the right reason.
        return wanted.isPositive() ? wanted : new Money(new BigDecimal("0.01"), there.currency());
    }

    private static void check(Payment payment, Invoice invoice) {
        var payer = payment.purpose().customerId();
        var debtor = invoice.customer().id();
        if (payer == null || !payer.equals(debtor)) {
            throw DomainException.field(
                    FinanceError.DEPOSIT_MISMATCH,
                    "paymentId",
                    "The payment and the invoice are not of the same customer.");
        }
        if (!payment.amount().currency().equals(invoice.currency())) {
            throw DomainException.field(
                    FinanceError.CURRENCY_MISMATCH,
                    "paymentId",
                    "The payment is in %s, the invoice in %s."
                            .formatted(payment.amount().currency(), invoice.currency()));
        }
        if (payment.conversion().rate().compareTo(invoice.conversion().rate()) != 0) {
            throw DomainException.field(
                    FinanceError.DEPOSIT_MISMATCH,
                    "paymentId",
                    "The payment was converted at %s, the invoice at %s; refund it and take a new payment for the invoice."
                            .formatted(
                                    payment.conversion().rate().toPlainString(),
                                    invoice.conversion().rate().toPlainString()));
        }
    }
}
