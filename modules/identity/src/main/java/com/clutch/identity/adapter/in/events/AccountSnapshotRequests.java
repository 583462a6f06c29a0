package com.clutch.identity.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.identity.application.AccountSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of accounts again. */
@Component
class AccountSnapshotRequests {

    private final AccountSnapshots snapshots;

    AccountSnapshotRequests(AccountSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener(id = "identity.account-snapshot")
    void on(SnapshotRequested request) {
        snapshots.answer(request);
    }
}
