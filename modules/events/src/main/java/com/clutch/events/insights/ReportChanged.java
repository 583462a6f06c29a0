package com.clutch.events.insights;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

/** A report was defined, defined otherwise, or removed. */
public record ReportChanged(
        EventHeader header, UUID aggregateId, long version, Change change, ReportState state, List<FieldChange> changes)
        implements StateEvent {

    /** The name by which a snapshot of all reports is asked for. */
    public static final String TOPIC = "insights.report";

    public ReportChanged {
        changes = List.copyOf(changes);
    }
}
