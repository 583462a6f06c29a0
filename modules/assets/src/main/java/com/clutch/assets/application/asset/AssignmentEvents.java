package com.clutch.assets.application.asset;

import com.clutch.assets.domain.asset.Assignment;
import com.clutch.events.assets.AssetAssigned;
import com.clutch.events.assets.AssetAssignmentChanged;
import com.clutch.events.assets.AssetAssignmentState;
import com.clutch.events.assets.AssetReturned;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts assignments into the published language. */
@Component
public class AssignmentEvents extends StateEvents<Assignment, AssetAssignmentState> {

    AssignmentEvents(EventPublisher publisher) {
        super(publisher, AssetAssignmentChanged.TOPIC, AssetAssignmentChanged::new);
    }

    @Override
    protected AssetAssignmentState state(Assignment assignment) {
        var holder = assignment.holder();
        return new AssetAssignmentState(
                assignment.id(),
                assignment.assetId(),
                holder.id(),
                holder.name(),
                holder.email(),
                holder.department(),
                assignment.assignedBy().id(),
                assignment.assignedBy().name(),
                assignment.assignedAt(),
                assignment.dueDate(),
                assignment.returnedAt(),
                word(assignment.status()),
                assignment.purpose(),
                assignment.notes(),
                assignment.createdAt());
    }

    void assigned(Assignment assignment, Actor actor) {
        var holder = assignment.holder();
        publish(new AssetAssigned(
                header(actor),
                assignment.assetId(),
                assignment.id(),
                holder.id(),
                holder.name(),
                assignment.assignedAt(),
                assignment.dueDate()));
    }

    void returned(Assignment assignment, Instant at, Actor actor) {
        var holder = assignment.holder();
        publish(new AssetReturned(
                header(actor), assignment.assetId(), assignment.id(), holder.id(), holder.name(), at));
    }
}
