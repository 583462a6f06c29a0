package com.clutch.audit.application;

import com.clutch.audit.domain.Category;
import com.clutch.audit.domain.Classification;
import com.clutch.audit.domain.Entries;
import com.clutch.audit.domain.Entry;
import com.clutch.audit.domain.Outcome;
import com.clutch.audit.domain.Severity;
import com.clutch.audit.domain.Signal;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the trail, and looks whether the traces of threats within it add up to one. */
@Service
public class EntryRecording {

    /**
     * An entry that a person writes by hand.
     *
     * @param details a JSON object
     * @param security whether it is shown among the security events
     */
    public record Note(
            String action,
            String resource,
            @Nullable String resourceId,
            @Nullable String resourceName,
            Category category,
            Severity severity,
            Outcome outcome,
            boolean security,
            String details) {}

    private final Entries entries;
    private final ThreatDetection detection;
    private final Clock clock;

    EntryRecording(Entries entries, ThreatDetection detection, Clock clock) {
        this.entries = entries;
        this.detection = detection;
        this.clock = clock;
    }

    /** Adds the entry of an event and its traces, each unless it was heard before. */
    @Transactional
    public void record(Entry entry, List<Signal> signals) {
        entries.add(entry);
        signals.forEach(detection::notice);
    }

    /** Adds what a person has to say; answers the id of the entry. */
    @Transactional
    public UUID write(Note note, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = Ids.at(now);
        entries.add(new Entry(
                id,
                now,
                now,
                "audit.Note",
                new Classification(
                        "audit", note.action(), note.category(), note.severity(), note.outcome(), note.security()),
                note.resource(),
                note.resourceId(),
                note.resourceName(),
                actor.kind().name(),
                actor.id(),
                actor.name(),
                actor.sessionId(),
                actor.ip(),
                actor.userAgent(),
                actor.correlationId(),
                note.details(),
                "[]"));
        return id;
    }
}
