package com.clutch.identity.application;

import com.clutch.identity.domain.MailOutbox;
import com.clutch.identity.domain.OutgoingMail;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions around a conversation with the mail server. */
@Component
class MailBatches {

    private final MailOutbox outbox;
    private final Clock clock;

    MailBatches(MailOutbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    List<OutgoingMail> take(int limit) {
        var now = clock.instant();
        var taken = outbox.dueForUpdate(now, limit).stream()
                .map(mail -> mail.taken(now))
                .toList();
        taken.forEach(outbox::save);
        return taken;
    }

    @Transactional
    void sent(OutgoingMail mail) {
        outbox.save(mail.sent(clock.instant()));
    }

    @Transactional
    void refused(OutgoingMail mail, String why) {
        outbox.save(mail.refused(why, clock.instant()));
    }
}
