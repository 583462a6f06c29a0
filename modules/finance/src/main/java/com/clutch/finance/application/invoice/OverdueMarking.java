package com.clutch.finance.application.invoice;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.domain.invoice.Invoices;
import com.clutch.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes which invoices were not paid by the day they were due. */
@Service
public class OverdueMarking {

    private static final int BATCH = 200;

    private final Invoices invoices;
    private final InvoiceEvents events;
    private final FinanceCalendar calendar;

    OverdueMarking(Invoices invoices, InvoiceEvents events, FinanceCalendar calendar) {
        this.invoices = invoices;
        this.events = events;
        this.calendar = calendar;
    }

    /** Marks some invoices that no other instance handles; false when there were none. */
    @Transactional
    public boolean markBatch() {
        var actor = Actor.system("invoice-overdue", "invoice-overdue");
        var late = invoices.lateForUpdate(calendar.today(), BATCH);
        for (var invoice : late) {
            var overdue = invoice.overdue(calendar.now());
            invoices.save(overdue);
            events.changed(invoice, overdue, actor);
        }
        return !late.isEmpty();
    }
}
