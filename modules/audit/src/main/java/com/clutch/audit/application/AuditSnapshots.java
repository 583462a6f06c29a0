package com.clutch.audit.application;

import com.clutch.audit.domain.AddressBook;
import com.clutch.audit.domain.Alerts;
import com.clutch.audit.domain.SecurityCases;
import com.clutch.events.audit.AlertChanged;
import com.clutch.events.audit.BlockedAddressChanged;
import com.clutch.events.audit.SecurityCaseChanged;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Service;

/** Tells alerts, blocks and handled security events again to whoever asks. */
@Service
public class AuditSnapshots {

    private static final int PAGE = 500;

    private final SnapshotWalk walk;
    private final Alerts alerts;
    private final AddressBook book;
    private final SecurityCases cases;
    private final AuditEvents events;

    AuditSnapshots(SnapshotWalk walk, Alerts alerts, AddressBook book, SecurityCases cases, AuditEvents events) {
        this.walk = walk;
        this.alerts = alerts;
        this.book = book;
        this.cases = cases;
        this.events = events;
    }

    /** Answers a request for one of the topics here; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        var actor = Actor.system("snapshot", request.header().correlationId());
        switch (request.topic()) {
            case AlertChanged.TOPIC ->
                walk.run(
                        request,
                        PAGE,
                        (last, limit) -> alerts.after(last, limit).stream()
                                .map(alert -> events.snapshot(alert, actor))
                                .toList());
            case BlockedAddressChanged.TOPIC ->
                walk.run(
                        request,
                        PAGE,
                        (last, limit) -> book.after(last, limit).stream()
                                .map(block -> events.snapshot(block, actor))
                                .toList());
            case SecurityCaseChanged.TOPIC ->
                walk.run(
                        request,
                        PAGE,
                        (last, limit) -> cases.after(last, limit).stream()
                                .map(handled -> events.snapshot(handled, actor))
                                .toList());
            default -> {}
        }
    }
}
