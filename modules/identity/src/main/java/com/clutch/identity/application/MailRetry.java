package com.clutch.identity.application;

import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.MailOutbox;
import com.clutch.identity.domain.MailServer;
import com.clutch.kernel.DomainException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends mail again that was given up, or that was kept while no mail server was known. */
@Service
public class MailRetry {

    private final MailOutbox outbox;
    private final MailOutboxQueries queries;
    private final MailServer server;
    private final Clock clock;

    MailRetry(MailOutbox outbox, MailOutboxQueries queries, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.queries = queries;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Puts the mail back into the queue.
     *
     * @throws DomainException {@link IdentityError#NO_MAIL_SERVER}; an illegal transition when it was sent
     */
    @Transactional
    public MailSummary retry(UUID id) {
        var mail = outbox.findForUpdate(id).orElseThrow(() -> DomainException.notFound("mail", id));
        if (!server.isKnown()) {
            throw new DomainException(
                    IdentityError.NO_MAIL_SERVER,
                    "No mail server is configured; set spring.mail.host, or read the mail and pass it on.");
        }
        outbox.save(mail.queuedAgain(clock.instant()));
        return MailSummary.of(queries.find(id).orElseThrow(() -> DomainException.notFound("mail", id)));
    }
}
