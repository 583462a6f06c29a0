package com.clutch.audit.adapter.in.events;

import com.clutch.audit.application.EntryRecording;
import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.StateEvent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears every event there is. */
@Component
class Everything {

    /**
     * What is told again for a snapshot did not happen now, and how many requests were counted every few seconds is no deed of
     * anybody; the condition spares them even their row in the registry.
     */
    private static final String NEWS = "#root.args[0].header().actorKind() != 'SYSTEM' or"
            + " not {'snapshot', 'requests'}.contains(#root.args[0].header().actorName())";

    private final EntryRecording recording;
    private final EntryMaking making;
    private final SignalMaking signals;

    Everything(EntryRecording recording, EntryMaking making, SignalMaking signals) {
        this.recording = recording;
        this.making = making;
        this.signals = signals;
    }

    @ApplicationModuleListener(id = "audit.everything", condition = NEWS)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DomainEvent event) {
        if (event instanceof StateEvent state && state.change() == Change.SNAPSHOT) {
            return;
        }
        recording.record(making.entry(event), signals.of(event));
    }
}
