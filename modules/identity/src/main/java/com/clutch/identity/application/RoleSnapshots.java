package com.clutch.identity.application;

import com.clutch.events.identity.InvitationChanged;
import com.clutch.events.identity.RoleChanged;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.identity.domain.Invitations;
import com.clutch.identity.domain.Roles;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.SnapshotWalk;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Tells all roles or invitations again for whoever lost his copy. */
@Service
public class RoleSnapshots {

    private static final int PAGE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SnapshotWalk walk;
    private final Roles roles;
    private final RoleEvents roleEvents;
    private final Invitations invitations;
    private final InvitationEvents invitationEvents;

    RoleSnapshots(
            SnapshotWalk walk,
            Roles roles,
            RoleEvents roleEvents,
            Invitations invitations,
            InvitationEvents invitationEvents) {
        this.walk = walk;
        this.roles = roles;
        this.roleEvents = roleEvents;
        this.invitations = invitations;
        this.invitationEvents = invitationEvents;
    }

    /** Answers a request for one of the topics here; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        var actor = Actor.system("snapshot", request.header().correlationId());
        switch (request.topic()) {
            case RoleChanged.TOPIC ->
                walk.run(
                        request,
                        PAGE,
                        (last, limit) -> roles.after(last == null ? BEFORE_ALL : last, limit).stream()
                                .map(role -> roleEvents.snapshot(role, actor))
                                .toList());
            case InvitationChanged.TOPIC ->
                walk.run(
                        request,
                        PAGE,
                        (last, limit) -> invitations.after(last == null ? BEFORE_ALL : last, limit).stream()
                                .map(invitation -> invitationEvents.snapshot(invitation, actor))
                                .toList());
            default -> {}
        }
    }
}
