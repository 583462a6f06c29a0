package com.clutch.finance.application.invoice;

import com.clutch.events.finance.InvoiceChanged;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.invoice.Invoices;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class InvoiceSnapshots implements SnapshotSource {

    private final Invoices invoices;
    private final InvoiceEvents events;

    InvoiceSnapshots(Invoices invoices, InvoiceEvents events) {
        this.invoices = invoices;
        this.events = events;
    }

    @Override
    public String topic() {
        return InvoiceChanged.TOPIC;
    }

    @Override
    public List<InvoiceChanged> after(@Nullable UUID id, int limit, Actor actor) {
        return invoices.after(id, limit).stream()
                .map(invoice -> events.snapshot(invoice, actor))
                .toList();
    }
}
