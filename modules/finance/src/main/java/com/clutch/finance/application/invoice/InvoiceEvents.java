package com.clutch.finance.application.invoice;

import com.clutch.events.finance.InvoiceChanged;
import com.clutch.events.finance.InvoiceState;
import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to invoices. */
@Component
public class InvoiceEvents extends StateEvents<Invoice, InvoiceState> {

    InvoiceEvents(EventPublisher publisher) {
        super(publisher, InvoiceChanged.TOPIC, InvoiceChanged::new);
    }

    @Override
    protected InvoiceState state(Invoice invoice) {
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
                word(invoice.status()),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.createdAt());
    }
}
