package com.clutch.audit.application;

import com.clutch.audit.domain.AddressBook;
import com.clutch.audit.domain.Alerts;
import com.clutch.audit.domain.SecurityCases;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Service;

/** Tells alerts, blocks and handled security events again to whoever asks. */
@Service
public class AuditSnapshots {

    private final SnapshotWalk walk;
    private final Alerts alerts;
    private final AlertEvents alertEvents;
    private final AddressBook book;
    private final BlockEvents blockEvents;
    private final SecurityCases cases;
    private final SecurityCaseEvents caseEvents;

    AuditSnapshots(
            SnapshotWalk walk,
            Alerts alerts,
            AlertEvents alertEvents,
            AddressBook book,
            BlockEvents blockEvents,
            SecurityCases cases,
            SecurityCaseEvents caseEvents) {
        this.walk = walk;
        this.alerts = alerts;
        this.alertEvents = alertEvents;
        this.book = book;
        this.blockEvents = blockEvents;
        this.cases = cases;
        this.caseEvents = caseEvents;
    }

    /** Answers a request for one of the topics here; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        alertEvents.answer(request, walk, alerts::after);
        blockEvents.answer(request, walk, book::after);
        caseEvents.answer(request, walk, cases::after);
    }
}
