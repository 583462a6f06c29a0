package com.clutch.identity.adapter.in.jobs;

import com.clutch.identity.application.MailDelivery;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends mail that is due. Every instance runs it; each takes mails no other has taken. */
@Component
class MailUpkeep {

    private final MailDelivery delivery;

    MailUpkeep(MailDelivery delivery) {
        this.delivery = delivery;
    }

    @Scheduled(
            initialDelayString = "${clutch.mail.delivery-interval:PT3S}",
            fixedDelayString = "${clutch.mail.delivery-interval:PT3S}")
    void deliver() {
        var more = true;
        while (more) {
            more = delivery.deliverBatch();
        }
    }
}
