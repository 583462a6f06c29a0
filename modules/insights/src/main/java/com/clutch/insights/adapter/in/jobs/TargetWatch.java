package com.clutch.insights.adapter.in.jobs;

import com.clutch.insights.application.goal.KpiTargeting;
import com.clutch.kernel.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks whether a target was crossed. Every instance runs it; a target that another is looking at is left to that one. */
@Component
class TargetWatch {

    private final KpiTargeting targeting;

    TargetWatch(KpiTargeting targeting) {
        this.targeting = targeting;
    }

    @Scheduled(
            initialDelayString = "${clutch.insights.target-interval:PT1M}",
            fixedDelayString = "${clutch.insights.target-interval:PT1M}")
    void look() {
        targeting.look(Actor.system("target-watch", "target-watch"));
    }
}
