package com.clutch.fleet.adapter.in.jobs;

import com.clutch.fleet.application.tracking.LocationsKept;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes points that are too old. Every instance runs it; one at a time does the work. */
@Component
class LocationUpkeep {

    private final LocationsKept kept;

    LocationUpkeep(LocationsKept kept) {
        this.kept = kept;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void delete() {
        var more = true;
        while (more) {
            more = kept.deleteBatch();
        }
    }
}
