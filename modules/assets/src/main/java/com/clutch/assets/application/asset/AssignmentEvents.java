package com.clutch.assets.application.asset;

import com.clutch.assets.application.StateEvents;
import com.clutch.assets.domain.asset.Assignment;
import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.assets.AssetAssigned;
import com.clutch.events.assets.AssetAssignmentChanged;
import com.clutch.events.assets.AssetAssignmentState;
import com.clutch.events.assets.AssetReturned;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts assignments into the published language. */
@Component
public class AssignmentEvents implements StateEvents<Assignment> {

    private final EventPublisher publisher;

    AssignmentEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public String topic() {
        return AssetAssignmentChanged.TOPIC;
    }

    @Override
    public AssetAssignmentChanged event(
            EventHeader header, Assignment assignment, Change change, List<FieldChange> changes) {
        return new AssetAssignmentChanged(
                header, assignment.id(), assignment.version(), change, state(assignment), changes);
    }

    @Override
    public AssetAssignmentState state(Assignment assignment) {
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
                StateEvents.word(assignment.status()),
                assignment.purpose(),
                assignment.notes(),
                assignment.createdAt());
    }

    void assigned(Assignment assignment, Actor actor) {
        var holder = assignment.holder();
        publisher.publish(new AssetAssigned(
                publisher.header(actor),
                assignment.assetId(),
                assignment.id(),
                holder.id(),
                holder.name(),
                assignment.assignedAt(),
                assignment.dueDate()));
    }

    void returned(Assignment assignment, Instant at, Actor actor) {
        var holder = assignment.holder();
        publisher.publish(new AssetReturned(
                publisher.header(actor), assignment.assetId(), assignment.id(), holder.id(), holder.name(), at));
    }
}
