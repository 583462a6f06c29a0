package com.clutch.finance.application.invoice;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.application.invoice.InvoiceWish.ItemWish;
import com.clutch.finance.application.ledger.Bookkeeping;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.finance.domain.invoice.InvoiceStatus;
import com.clutch.finance.domain.invoice.Invoices;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes parts off invoices by credit notes. */
@Service
public class InvoiceCrediting {

    private static final String SERIES = "CN";

    private final Invoices invoices;
    private final List<InvoiceEffects> effects;
    private final Bookkeeping books;
    private final InvoiceEvents events;
    private final FinanceCalendar calendar;
    private final BigDecimal usualVat;

    InvoiceCrediting(
            Invoices invoices,
            List<InvoiceEffects> effects,
            Bookkeeping books,
            InvoiceEvents events,
            FinanceCalendar calendar,
            @Value("${clutch.finance.vat-percent:14}") BigDecimal usualVat) {
        this.invoices = invoices;
        this.effects = effects;
        this.books = books;
        this.events = events;
        this.calendar = calendar;
        this.usualVat = usualVat;
    }

    /**
     * Takes lines off an invoice by a credit note, which is sent at once.
     *
     * @param items lines of the credit note; null for everything that is open, when nothing was paid or credited
     * @throws DomainException {@link FinanceError#INVOICE_NOT_PAYABLE}, {@link FinanceError#CREDIT_ABOVE_DUE}
     */
    @Transactional
    public InvoiceView credit(UUID id, @Nullable List<ItemWish> items, @Nullable String reason, Actor actor) {
        var before = invoices.findForUpdate(id).orElseThrow(() -> DomainException.notFound("invoice", id));
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
        var sent = note.send(invoices.next(SERIES), calendar.today(), now);
        invoices.add(sent);
        events.changed(null, sent, actor);
        books.post(InvoiceEntries.notOwed(sent, "credit_note"), actor);
        invoices.save(after);
        events.changed(before, after, actor);
        if (after.status() == InvoiceStatus.PAID) {
            effects.forEach(effect -> effect.settled(after, actor));
        }
        return InvoiceView.of(sent);
    }
}
