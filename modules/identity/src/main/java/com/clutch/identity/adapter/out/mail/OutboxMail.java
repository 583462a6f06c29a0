package com.clutch.identity.adapter.out.mail;

import com.clutch.identity.domain.Mail;
import com.clutch.identity.domain.MailMessage;
import com.clutch.identity.domain.MailOutbox;
import com.clutch.identity.domain.MailServer;
import com.clutch.identity.domain.MailStatus;
import com.clutch.identity.domain.OutgoingMail;
import com.clutch.kernel.Ids;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes every mail into the outbox, in the transaction of whoever sends it. */
@Component
class OutboxMail implements Mail {

    private final MailTexts texts = new MailTexts();
    private final MailOutbox outbox;
    private final MailServer server;
    private final String publicUrl;
    private final Clock clock;

    OutboxMail(
            MailOutbox outbox,
            MailServer server,
            @Value("${clutch.public-url:http://localhost:${server.port:8080}}") String publicUrl,
            Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.clock = clock;
    }

    @Override
    public void send(MailMessage message) {
        var now = clock.instant();
        var words = texts.of(message);
        var secret = message.path() == null ? message.secret() : publicUrl + message.path() + message.secret();
        outbox.add(new OutgoingMail(
                Ids.at(now),
                1,
                message.kind(),
                message.recipient(),
                message.language(),
                words.subject(),
                words.body(),
                secret,
                server.isKnown() ? MailStatus.QUEUED : MailStatus.KEPT,
                0,
                now,
                null,
                null,
                now,
                now));
    }
}
