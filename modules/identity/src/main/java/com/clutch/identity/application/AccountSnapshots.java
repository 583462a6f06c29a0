package com.clutch.identity.application;

import com.clutch.events.identity.AccountChanged;
import com.clutch.events.identity.AccountStatusChanged;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.StatusChanges;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells all accounts, or every change of status there ever was, to whoever asks. */
@Service
public class AccountSnapshots {

    private static final int PAGE = 500;

    private final SnapshotWalk walk;
    private final Accounts accounts;
    private final StatusChanges statusChanges;
    private final AccountEvents events;

    AccountSnapshots(SnapshotWalk walk, Accounts accounts, StatusChanges statusChanges, AccountEvents events) {
        this.walk = walk;
        this.accounts = accounts;
        this.statusChanges = statusChanges;
        this.events = events;
    }

    /** Answers a request for accounts or for their changes of status; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        var actor = Actor.system("snapshot", request.header().correlationId());
        switch (request.topic()) {
            case AccountChanged.TOPIC ->
                walk.run(
                        request,
                        PAGE,
                        (last, limit) -> accounts.after(last, limit).stream()
                                .map(account -> events.snapshot(account, actor))
                                .toList());
            case AccountStatusChanged.TOPIC ->
                walk.<Key, AccountStatusChanged>run(
                        request,
                        PAGE,
                        (last, limit) -> statusChanges.after(Key.account(last), Key.sequence(last), limit).stream()
                                .map(change -> events.snapshot(change, actor))
                                .toList(),
                        event -> new Key(event.accountId(), event.sequence()));
            default -> {
                // Somebody else's topic.
            }
        }
    }

    private record Key(UUID accountId, long sequence) {

        static @Nullable UUID account(@Nullable Key key) {
            return key == null ? null : key.accountId;
        }

        static long sequence(@Nullable Key key) {
            return key == null ? 0 : key.sequence;
        }
    }
}
