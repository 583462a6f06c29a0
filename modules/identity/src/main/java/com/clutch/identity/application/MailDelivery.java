package com.clutch.identity.application;

import com.clutch.identity.domain.MailServer;
import com.clutch.identity.domain.OutgoingMail;
import org.springframework.stereotype.Service;

/** Hands mail from the outbox to the mail server. Several instances may do it at once. */
@Service
public class MailDelivery {

    private static final int BATCH = 10;

    private final MailServer server;
    private final MailBatches batches;

    MailDelivery(MailServer server, MailBatches batches) {
        this.server = server;
        this.batches = batches;
    }

    /**
     * Sends what is due. A mail whose sender dies between the server's yes and its note is sent twice rather than never.
     *
     * @return whether there may be more
     */
    public boolean deliverBatch() {
        if (!server.isKnown()) {
            return false;
        }
        var taken = batches.take(BATCH);
        taken.forEach(this::deliver);
        return taken.size() == BATCH;
    }

    private void deliver(OutgoingMail mail) {
        try {
            server.deliver(mail);
            batches.sent(mail);
        } catch (MailServer.RefusedException refused) {
            batches.refused(mail, String.valueOf(refused.getMessage()));
        }
    }
}
