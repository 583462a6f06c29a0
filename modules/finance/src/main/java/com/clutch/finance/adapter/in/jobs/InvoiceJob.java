package com.clutch.finance.adapter.in.jobs;

import com.clutch.finance.application.invoice.OverdueMarking;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes which invoices are overdue. Every instance runs it; each takes invoices no other has taken. */
@Component
class InvoiceJob {

    private final OverdueMarking marking;

    InvoiceJob(OverdueMarking marking) {
        this.marking = marking;
    }

    @Scheduled(initialDelayString = "${clutch.finance.jobs.interval:PT1M}", fixedDelayString = "${clutch.finance.jobs.interval:PT1M}")
    void mark() {
        var more = true;
        while (more) {
            more = marking.markBatch();
        }
    }
}
