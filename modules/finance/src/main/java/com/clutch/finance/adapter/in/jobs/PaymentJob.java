package com.clutch.finance.adapter.in.jobs;

import com.clutch.finance.application.payment.PaymentCharging;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks providers for what is due. Every instance runs it; each takes payments no other has taken. */
@Component
class PaymentJob {

    private final PaymentCharging charging;

    PaymentJob(PaymentCharging charging) {
        this.charging = charging;
    }

    @Scheduled(
            initialDelayString = "${clutch.finance.provider.interval:PT0.5S}",
            fixedDelayString = "${clutch.finance.provider.interval:PT0.5S}")
    void charge() {
        var more = true;
        while (more) {
            more = charging.chargeBatch();
        }
    }
}
