package com.clutch.assets.adapter.in.jobs;

import com.clutch.assets.application.CopyRefresh;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks once after the start for copies that are not there. */
@Component
class CopyUpkeep {

    private final CopyRefresh refresh;

    CopyUpkeep(CopyRefresh refresh) {
        this.refresh = refresh;
    }

    @Scheduled(initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void request() {
        refresh.requestMissing();
    }
}
