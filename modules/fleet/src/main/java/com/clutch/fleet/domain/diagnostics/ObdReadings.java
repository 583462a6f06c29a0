package com.clutch.fleet.domain.diagnostics;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the vehicles have said of themselves. */
public interface ObdReadings {

    /**
     * Keeps readings, in one statement. One that is there already, by vehicle and moment, is not kept again.
     *
     * @return the ids of those that were kept
     */
    Set<UUID> add(List<ObdReading> readings, Instant now);
}
