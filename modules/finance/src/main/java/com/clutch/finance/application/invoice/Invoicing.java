package com.clutch.finance.application.invoice;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.application.invoice.InvoiceWish.ItemWish;
import com.clutch.finance.application.ledger.Bookkeeping;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.Parties;
import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.finance.domain.invoice.InvoiceLine;
import com.clutch.finance.domain.invoice.InvoiceStatus;
import com.clutch.finance.domain.invoice.Invoices;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes invoices and sends them, cancels them and takes parts off by credit notes. */
@Service
public class Invoicing {

    private static final String SERIES = "INV";
    private static final String CREDIT_SERIES = "CN";

    private final Invoices invoices;
    private final Parties parties;
    private final CurrencyRates rates;
    private final Bookkeeping books;
    private final InvoiceEvents events;
    private final FinanceCalendar calendar;
    private final BigDecimal usualVat;

    Invoicing(
            Invoices invoices,
            Parties parties,
            CurrencyRates rates,
            Bookkeeping books,
            InvoiceEvents events,
            FinanceCalendar calendar,
            @Value("${clutch.finance.vat-percent:14}") BigDecimal usualVat) {
        this.invoices = invoices;
        this.parties = parties;
        this.rates = rates;
        this.books = books;
        this.events = events;
        this.calendar = calendar;
        this.usualVat = usualVat;
    }

    /**
     * Writes a draft.
     *
     * @throws DomainException when it makes no sense, or there is no rate for its currency
     */
    @Transactional
    public InvoiceView draft(InvoiceWish wish, @Nullable UUID subscriptionId, Actor actor) {
        var currency = Money.knownCurrency(wish.currency());
        var now = calendar.now();
        var nothing = Money.zero(currency);
        var invoice = new Invoice(
                Ids.at(now),
                1,
                null,
                null,
                customer(wish),
                subscriptionId,
                rates.conversion(currency, calendar.today()),
                wish.discount(),
                wish.lines(currency, usualVat),
                nothing,
                nothing,
                nothing,
                InvoiceStatus.DRAFT,
                null,
                due(wish.dueOn(), calendar.today().plusDays(30)),
                Words.text(wish.notes()),
                actor.id(),
                now,
                now);
        invoices.add(invoice);
        events.changed(null, invoice, actor);
        return InvoiceView.of(invoice);
    }

    /**
     * Changes a draft. What is not said stays.
     *
     * @throws DomainException {@link FinanceError#INVOICE_NOT_DRAFT}, {@link FinanceError#CURRENCY_MISMATCH}, when there is no such
     *     invoice or it makes no sense
     */
    @Transactional
    public InvoiceView revise(UUID id, ExpectedVersion expected, InvoiceWish wish, Actor actor) {
        var before = found(id, expected);
        if (wish.currency() != null && !Money.knownCurrency(wish.currency()).equals(before.currency())) {
            throw DomainException.field(
                    FinanceError.CURRENCY_MISMATCH, "currency", "The currency of an invoice does not change.");
        }
        var discount = wish.discount() == null ? before.discount() : wish.discount();
        var items = wish.items() == null
                ? InvoiceLine.of(
                        before.lines().stream()
                                .map(line -> new InvoiceLine.Item(
                                        line.description(), line.quantity(), line.unitPrice(), line.vatRate()))
                                .toList(),
                        discount)
                : new InvoiceWish(null, null, null, null, wish.items(), discount, null, null)
                        .lines(before.currency(), usualVat);
        var notes = Words.text(wish.notes());
        var named = wish.customerId() != null || wish.customerName() != null;
        var after = before.revise(
                named ? customer(wish) : before.customer(),
                items,
                discount,
                due(wish.dueOn(), before.dueOn()),
                notes == null ? before.notes() : notes,
                calendar.now());
        return store(before, after, actor);
    }

    /** Sends a draft: it gets the next number and is owed from now on. */
    @Transactional
    public InvoiceView send(UUID id, ExpectedVersion expected, Actor actor) {
        var before = found(id, expected);
        InvoiceStatus.MOVES.check(before.status(), InvoiceStatus.SENT);
        var after = before.send(invoices.next(SERIES), calendar.today(), calendar.now());
        books.post(owed(after, "invoice_sent"), actor);
        return store(before, after, actor);
    }

    /** Notes that the customer has looked at it. */
    @Transactional
    public InvoiceView view(UUID id, Actor actor) {
        var before = found(id, ExpectedVersion.ANY);
        var after = before.view(calendar.now());
        return after.equals(before) ? InvoiceView.of(before) : store(before, after, actor);
    }

    /** Cancels an invoice on which nothing was paid; what was booked is booked back. */
    @Transactional
    public InvoiceView cancel(UUID id, ExpectedVersion expected, Actor actor) {
        var before = found(id, expected);
        var after = before.cancel(calendar.now());
        if (before.status() != InvoiceStatus.DRAFT) {
            books.post(notOwed(after, after, "invoice_cancelled"), actor);
        }
        return store(before, after, actor);
    }

    /**
     * Takes lines off an invoice by a credit note, which is sent at once.
     *
     * @param items lines of the credit note; null for everything that is open, when nothing was paid or credited
     * @throws DomainException {@link FinanceError#INVOICE_NOT_PAYABLE}, {@link FinanceError#CREDIT_ABOVE_DUE}
     */
    @Transactional
    public InvoiceView credit(
            UUID id, @Nullable List<ItemWish> items, @Nullable String reason, Actor actor) {
        var before = found(id, ExpectedVersion.ANY);
        var lines = items == null
                ? before.lines()
                : new InvoiceWish(null, null, null, null, items, null, null, null).lines(before.currency(), usualVat);
        var now = calendar.now();
        var nothing = Money.zero(before.currency());
        var note = new Invoice(
                Ids.at(now),
                1,
                id,
                null,
                before.customer(),
                before.subscriptionId(),
                before.conversion(),
                items == null ? before.discount() : null,
                lines,
                nothing,
                nothing,
                nothing,
                InvoiceStatus.DRAFT,
                null,
                calendar.today(),
                Words.text(reason),
                actor.id(),
                now,
                now);
        var after = before.credit(note.total(), now);
        var sent = note.send(invoices.next(CREDIT_SERIES), calendar.today(), now);
        invoices.add(sent);
        events.changed(null, sent, actor);
        books.post(notOwed(sent, before, "credit_note"), actor);
        store(before, after, actor);
        return InvoiceView.of(sent);
    }

    private static JournalEntry.Draft owed(Invoice invoice, String kind) {
        return JournalEntry.of(kind, invoice.id(), invoice.conversion(), "Invoice " + invoice.number())
                .debit(LedgerAccount.RECEIVABLES, invoice.total())
                .credit(revenue(invoice), invoice.subtotal().minus(invoice.discounted()))
                .credit(LedgerAccount.OUTPUT_VAT, invoice.tax());
    }

    private static JournalEntry.Draft notOwed(Invoice document, Invoice invoice, String kind) {
        return JournalEntry.of(
                        kind, document.id(), invoice.conversion(), "%s %s".formatted(kind, document.number()))
                .debit(revenue(invoice), document.subtotal().minus(document.discounted()))
                .debit(LedgerAccount.OUTPUT_VAT, document.tax())
                .credit(LedgerAccount.RECEIVABLES, document.total());
    }

    private static LedgerAccount revenue(Invoice invoice) {
        return invoice.subscriptionId() == null
                ? LedgerAccount.SERVICE_REVENUE
                : LedgerAccount.SUBSCRIPTION_REVENUE;
    }

    private Invoice.Customer customer(InvoiceWish wish) {
        var id = wish.customerId();
        var known = id == null ? Optional.<Parties.Party>empty() : parties.find(id);
        var name = Words.text(wish.customerName());
        var email = Words.text(wish.customerEmail());
        return new Invoice.Customer(
                id,
                Words.required("customerName", name == null ? known.map(Parties.Party::name).orElse(null) : name),
                email == null ? known.map(Parties.Party::email).orElse(null) : email);
    }

    private LocalDate due(@Nullable LocalDate said, LocalDate usual) {
        if (said != null && said.isBefore(calendar.today())) {
            throw DomainException.fields(Map.of("dueDate", "An invoice is not due before today."));
        }
        return said == null ? usual : said;
    }

    private Invoice found(UUID id, ExpectedVersion expected) {
        var invoice = invoices.findForUpdate(id).orElseThrow(() -> DomainException.notFound("invoice", id));
        expected.check(invoice.version(), () -> InvoiceView.of(invoice));
        return invoice;
    }

    private InvoiceView store(Invoice before, Invoice after, Actor actor) {
        invoices.save(after);
        events.changed(before, after, actor);
        return InvoiceView.of(after);
    }
}
