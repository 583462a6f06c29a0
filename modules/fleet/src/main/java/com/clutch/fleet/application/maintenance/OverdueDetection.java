package com.clutch.fleet.application.maintenance;

import com.clutch.fleet.domain.maintenance.OverdueNotices;
import com.clutch.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for maintenance that should have been done. */
@Service
public class OverdueDetection {

    private static final int BATCH = 500;

    private final OverdueNotices notices;
    private final PlanEvents events;
    private final VehicleCare care;

    OverdueDetection(OverdueNotices notices, PlanEvents events, VehicleCare care) {
        this.notices = notices;
        this.events = events;
        this.care = care;
    }

    /**
     * Tells a batch of what is overdue and was not told before. Each due date is told once, however many instances look at once.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean tellBatch(Actor actor) {
        var taken = notices.take(care.now(), BATCH);
        taken.forEach(notice -> events.overdue(notice, actor));
        return !taken.isEmpty();
    }
}
