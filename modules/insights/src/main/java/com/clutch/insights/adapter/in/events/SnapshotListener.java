package com.clutch.insights.adapter.in.events;

import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.insights.application.ProjectionRebuild;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class SnapshotListener {

    private final ProjectionRebuild rebuild;

    SnapshotListener(ProjectionRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @ApplicationModuleListener(id = "insights.snapshot-completed")
    void on(SnapshotCompleted event) {
        rebuild.complete(event.topic(), event.requestId(), event.count());
    }
}
