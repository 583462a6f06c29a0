package com.clutch.finance.application.invoice;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.finance.application.SnapshotSource;
import com.clutch.finance.domain.invoice.Invoices;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Component;

@Component
class InvoiceSnapshots implements SnapshotSource {

    private final Invoices invoices;
    private final InvoiceEvents events;
    private final SnapshotWalk walk;

    InvoiceSnapshots(Invoices invoices, InvoiceEvents events, SnapshotWalk walk) {
        this.invoices = invoices;
        this.events = events;
        this.walk = walk;
    }

    @Override
    public void answer(SnapshotRequested request) {
        events.answer(request, walk, invoices::after);
    }
}
