package com.clutch.fleet.adapter.in.jobs;

import com.clutch.fleet.application.papers.ExpiryWatch;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every day for papers that expire. Every instance runs it; each last day is told by the first that notes it. */
@Component
class PaperExpiry {

    private final ExpiryWatch watch;

    PaperExpiry(ExpiryWatch watch) {
        this.watch = watch;
    }

    @Scheduled(cron = "${clutch.fleet.expiry-watch:0 10 5 * * *}", zone = "${clutch.time-zone:Africa/Cairo}")
    void look() {
        var more = true;
        while (more) {
            more = watch.tellSome();
        }
    }
}
