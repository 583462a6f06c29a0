package com.clutch.finance.application.invoice;

import com.clutch.events.Change;
import com.clutch.events.finance.InvoiceChanged;
import com.clutch.events.finance.InvoiceState;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to invoices. */
@Component
public class InvoiceEvents {

    private final EventPublisher publisher;

    InvoiceEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable Invoice before, Invoice after, Actor actor) {
        var state = state(after);
        publisher.publish(new InvoiceChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    /** Tells an invoice again. */
    public InvoiceChanged snapshot(Invoice invoice, Actor actor) {
        return new InvoiceChanged(
                publisher.header(actor), invoice.id(), invoice.version(), Change.SNAPSHOT, state(invoice), List.of());
    }

    private static InvoiceState state(Invoice invoice) {
        var number = invoice.number();
        return new InvoiceState(
                invoice.id(),
                invoice.credits() == null ? "invoice" : "credit_note",
                invoice.credits(),
                number == null ? null : number.toString(),
                invoice.customer().id(),
                invoice.customer().name(),
                invoice.subscriptionId(),
                invoice.total().amount(),
                invoice.tax().amount(),
                invoice.paid().amount(),
                invoice.due().amount(),
                invoice.currency(),
                invoice.conversion().base(invoice.total()).amount(),
                Words.word(invoice.status()),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.createdAt());
    }
}
