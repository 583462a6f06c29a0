package com.clutch.finance.domain.invoice;

import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owes, or with a credit note no longer owes. It does not change: each method answers the invoice as it would be.
 *
 * @param version of the stored row; a new invoice has 1
 * @param credits the invoice that this is a credit note to, null for an invoice
 * @param number null as long as it is a draft
 * @param customer to whom; named as it was then
 * @param paid received and not given back
 * @param paying part that payments under way will pay
 * @param credited part that credit notes have taken off
 * @param issuedOn day in the zone of the company, null as long as it is a draft
 */
public record Invoice(
        UUID id,
        long version,
        @Nullable UUID credits,
        @Nullable Number number,
        Customer customer,
        @Nullable UUID subscriptionId,
        Conversion conversion,
        @Nullable Discount discount,
        List<InvoiceLine> lines,
        Money paid,
        Money paying,
        Money credited,
        InvoiceStatus status,
        @Nullable LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable String notes,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** The number within its series, without gaps. */
    public record Number(String series, long value) {

        @Override
        public String toString() {
            return "%s-%06d".formatted(series, value);
        }
    }

    /** Whoever owes. */
    public record Customer(
            @Nullable UUID id, String name, @Nullable String email) {}

    public Invoice {
        lines = List.copyOf(lines);
    }

    /** The code of ISO 4217 that all amounts are in. */
    public String currency() {
        return paid.currency();
    }

    /** Sum of the lines before discount and VAT. */
    public Money subtotal() {
        return sum(InvoiceLine::net);
    }

    /** What is taken off. */
    public Money discounted() {
        return sum(InvoiceLine::discount);
    }

    /** VAT of all lines. */
    public Money tax() {
        return sum(InvoiceLine::vat);
    }

    /** What the customer is asked for. */
    public Money total() {
        return subtotal().minus(discounted()).plus(tax());
    }

    /** What is still owed. */
    public Money due() {
        return status == InvoiceStatus.DRAFT || status == InvoiceStatus.CANCELLED || credits != null
                ? Money.zero(currency())
                : total().minus(paid).minus(credited);
    }

    /** What is still owed and not being paid already. */
    public Money open() {
        return due().minus(paying);
    }

    /** @throws DomainException {@link FinanceError#INVOICE_NOT_DRAFT} */
    public Invoice revise(
            Customer to,
            List<InvoiceLine> newLines,
            @Nullable Discount off,
            LocalDate due,
            @Nullable String note,
            Instant now) {
        if (status != InvoiceStatus.DRAFT) {
            throw new DomainException(
                    FinanceError.INVOICE_NOT_DRAFT,
                    "An invoice that was sent is not changed; cancel it or issue a credit note.");
        }
        var next = new Change();
        next.customer = to;
        next.discount = off;
        next.lines = newLines;
        next.dueOn = due;
        next.notes = note;
        return next.at(now);
    }

    /** Sends it with this number; what costs nothing is paid at once. */
    public Invoice send(Number next, LocalDate today, Instant now) {
        InvoiceStatus.MOVES.check(status, InvoiceStatus.SENT);
        var sent = new Change();
        sent.number = next;
        sent.status = total().isZero() ? InvoiceStatus.PAID : InvoiceStatus.SENT;
        sent.issuedOn = today;
        return sent.at(now);
    }

    /** Notes that the customer has looked at it; only the first look changes something. */
    public Invoice view(Instant now) {
        return status == InvoiceStatus.SENT ? with(paid, paying, credited, InvoiceStatus.VIEWED, now) : this;
    }

    /** Notes that the day has passed on which it was due. */
    public Invoice overdue(Instant now) {
        InvoiceStatus.MOVES.check(status, InvoiceStatus.OVERDUE);
        return with(paid, paying, credited, InvoiceStatus.OVERDUE, now);
    }

    /** @throws DomainException {@link FinanceError#INVOICE_HAS_PAYMENTS}, or when there is no such move */
    public Invoice cancel(Instant now) {
        InvoiceStatus.MOVES.check(status, InvoiceStatus.CANCELLED);
        if (!paid.isZero() || !paying.isZero() || !credited.isZero()) {
            throw new DomainException(
                    FinanceError.INVOICE_HAS_PAYMENTS,
                    "Something was paid, is being paid or was credited on this invoice; issue a credit note.");
        }
        return with(paid, paying, credited, InvoiceStatus.CANCELLED, now);
    }

    /**
     * Notes that a payment is under way.
     *
     * @throws DomainException {@link FinanceError#INVOICE_NOT_PAYABLE}, {@link FinanceError#CURRENCY_MISMATCH}, {@link
     *     FinanceError#PAYMENT_ABOVE_DUE}
     */
    public Invoice promise(Money amount, Instant now) {
        DueRules.checkPayment(this, amount);
        return with(paid, paying.plus(amount), credited, status, now);
    }

    /**
     * Notes that it is paid from money that is there.
     *
     * @throws DomainException as {@link #promise}
     */
    public Invoice payNow(Money amount, Instant now) {
        DueRules.checkPayment(this, amount);
        return with(paid.plus(amount), paying, credited, status, now).settled();
    }

    /** Notes that a payment under way will not come. */
    public Invoice release(Money amount, Instant now) {
        return with(paid, paying.minus(amount), credited, status, now);
    }

    /** Notes that a payment under way has come. */
    public Invoice receive(Money amount, Instant now) {
        return with(paid.plus(amount), paying.minus(amount), credited, status, now)
                .settled();
    }

    /** Notes that a part of what was paid was given back; it is owed again. */
    public Invoice giveBack(Money amount, LocalDate today, Instant now) {
        var back = with(paid.minus(amount), paying, credited, status, now);
        if (back.due().isZero()) {
            return back;
        }
        var next = dueOn.isBefore(today)
                ? InvoiceStatus.OVERDUE
                : back.paid.isZero() ? InvoiceStatus.SENT : InvoiceStatus.PARTIAL;
        return back.moved(next);
    }

    /**
     * Takes a part off by a credit note.
     *
     * @throws DomainException {@link FinanceError#INVOICE_NOT_PAYABLE}, {@link FinanceError#CREDIT_ABOVE_DUE}
     */
    public Invoice credit(Money amount, Instant now) {
        DueRules.checkCredit(this, amount);
        return with(paid, paying, credited.plus(amount), status, now).settled();
    }

    private Invoice settled() {
        if (due().isZero()) {
            return moved(InvoiceStatus.PAID);
        }
        return status == InvoiceStatus.OVERDUE || paid.isZero() ? this : moved(InvoiceStatus.PARTIAL);
    }

    private Money sum(Function<InvoiceLine, Money> part) {
        return lines.stream().map(part).reduce(Money.zero(currency()), Money::plus);
    }

    private Invoice moved(InvoiceStatus to) {
        var next = new Change();
        next.status = to;
        return next.of(version, updatedAt);
    }

    private Invoice with(Money newPaid, Money newPaying, Money newCredited, InvoiceStatus to, Instant now) {
        var next = new Change();
        next.paid = newPaid;
        next.paying = newPaying;
        next.credited = newCredited;
        next.status = to;
        return next.at(now);
    }

    /** What a move changes, while it is being changed; everything else stays. */
    private final class Change {

        private @Nullable Number number = Invoice.this.number;
        private Customer customer = Invoice.this.customer;
        private @Nullable Discount discount = Invoice.this.discount;
        private List<InvoiceLine> lines = Invoice.this.lines;
        private Money paid = Invoice.this.paid;
        private Money paying = Invoice.this.paying;
        private Money credited = Invoice.this.credited;
        private InvoiceStatus status = Invoice.this.status;
        private @Nullable LocalDate issuedOn = Invoice.this.issuedOn;
        private LocalDate dueOn = Invoice.this.dueOn;
        private @Nullable String notes = Invoice.this.notes;

        private Invoice at(Instant now) {
            return of(version + 1, now);
        }

        private Invoice of(long newVersion, Instant now) {
            return new Invoice(
                    id,
                    newVersion,
                    credits,
                    number,
                    customer,
                    subscriptionId,
                    conversion,
                    discount,
                    lines,
                    paid,
                    paying,
                    credited,
                    status,
                    issuedOn,
                    dueOn,
                    notes,
                    createdBy,
                    createdAt,
                    now);
        }
    }
}
