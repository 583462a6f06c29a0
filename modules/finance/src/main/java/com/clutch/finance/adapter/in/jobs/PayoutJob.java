package com.clutch.finance.adapter.in.jobs;

import com.clutch.finance.application.payout.PayoutRun;
import com.clutch.kernel.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Prepares payouts of weeks that are over. Every instance runs it; a lock lets one at a time do it. */
@Component
class PayoutJob {

    private final PayoutRun run;

    PayoutJob(PayoutRun run) {
        this.run = run;
    }

    @Scheduled(
            initialDelayString = "${clutch.finance.payouts.interval:PT1H}",
            fixedDelayString = "${clutch.finance.payouts.interval:PT1H}")
    void prepare() {
        run.run(Actor.system("payout-run", "payout-run"));
    }
}
