package com.clutch.insights.adapter.in.jobs;

import com.clutch.insights.application.ProjectionRebuild;
import com.clutch.kernel.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Builds everything anew, once, where figures come from an older version of Clutch. It waits until the start is over. */
@Component
class UpgradeWatch {

    private final ProjectionRebuild rebuild;

    UpgradeWatch(ProjectionRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void look() {
        rebuild.requestAfterUpgrade(Actor.system("upgrade-watch", "upgrade-watch"));
    }
}
