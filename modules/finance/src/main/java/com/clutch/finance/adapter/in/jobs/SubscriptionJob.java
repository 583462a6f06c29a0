package com.clutch.finance.adapter.in.jobs;

import com.clutch.finance.application.subscription.SubscriptionRenewal;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Renews subscriptions. Every instance runs it; each takes subscriptions no other has taken, so each is renewed once. */
@Component
class SubscriptionJob {

    private final SubscriptionRenewal renewal;

    SubscriptionJob(SubscriptionRenewal renewal) {
        this.renewal = renewal;
    }

    @Scheduled(
            initialDelayString = "${clutch.finance.jobs.interval:PT1M}",
            fixedDelayString = "${clutch.finance.jobs.interval:PT1M}")
    void renew() {
        var more = true;
        while (more) {
            more = renewal.renewBatch();
        }
    }
}
