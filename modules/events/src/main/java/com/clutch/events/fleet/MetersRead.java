package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.List;

/**
 * Meters of vehicles read something else than before. Readings come by the thousand, so one event tells all of one request, and only
 * where each meter stands now. Topic of snapshots: {@value #TOPIC}.
 */
public record MetersRead(EventHeader header, List<MeterState> meters) implements DomainEvent {

    public static final String TOPIC = "fleet.meter";

    public MetersRead {
        meters = List.copyOf(meters);
    }
}
