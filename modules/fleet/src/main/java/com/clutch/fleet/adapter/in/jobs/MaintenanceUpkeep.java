package com.clutch.fleet.adapter.in.jobs;

import com.clutch.fleet.application.maintenance.OverdueDetection;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells once a day what is overdue. Every instance wakes up for it; what one of them has told, no other tells, so the work of a
 * day is done once and a day on which the first one fails is not lost.
 */
@Component
class MaintenanceUpkeep {

    private final OverdueDetection detection;
    private final Clock clock;

    MaintenanceUpkeep(OverdueDetection detection, Clock clock) {
        this.detection = detection;
        this.clock = clock;
    }

    @Scheduled(cron = "${clutch.fleet.overdue-cron:0 15 5 * * *}", zone = "${clutch.time-zone:Africa/Cairo}")
    void tellOverdue() {
        var actor = Actor.system("overdue maintenance", Ids.at(clock.instant()).toString());
        var more = true;
        while (more) {
            more = detection.tellBatch(actor);
        }
    }
}
