package com.clutch.audit.application;

import com.clutch.events.audit.AuditTrailRead;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that reading the trail leaves a trace in the trail. */
@Service
public class ReadingNotes {

    private final EventPublisher events;

    ReadingNotes(EventPublisher events) {
        this.events = events;
    }

    /**
     * Somebody reads. Called before anything is handed out.
     *
     * @param page 0 for an export of all rows
     */
    @Transactional
    public void note(String view, List<String> filters, int page, Actor actor) {
        events.publish(new AuditTrailRead(events.header(actor), view, filters, page));
    }
}
