package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.MAIL_OUTBOX;

import com.clutch.identity.domain.Mail;
import com.clutch.identity.domain.MailMessage;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps every message in the outbox, in the transaction of the caller. */
@Component
class JooqMail implements Mail {

    private final DSLContext database;
    private final Clock clock;

    JooqMail(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void send(MailMessage message) {
        var now = clock.instant();
        var body = new StringBuilder();
        new TreeMap<>(message.values())
                .forEach((name, value) ->
                        body.append(name).append(": ").append(value).append('\n'));
        if (message.path() != null) {
            body.append("link: ").append(message.path()).append('\n');
        }
        database.insertInto(MAIL_OUTBOX)
                .set(MAIL_OUTBOX.ID, Ids.at(now))
                .set(MAIL_OUTBOX.VERSION, 1L)
                .set(MAIL_OUTBOX.KIND, message.kind().name())
                .set(MAIL_OUTBOX.RECIPIENT, message.recipient())
                .set(MAIL_OUTBOX.LANGUAGE, message.language())
                .set(MAIL_OUTBOX.SUBJECT, message.kind().name().replace('_', ' '))
                .set(MAIL_OUTBOX.BODY, body.toString())
                .set(MAIL_OUTBOX.SECRET, message.secret())
                .set(MAIL_OUTBOX.STATUS, "KEPT")
                .set(MAIL_OUTBOX.ATTEMPTS, 0)
                .set(MAIL_OUTBOX.NEXT_ATTEMPT, now)
                .set(MAIL_OUTBOX.CREATED_AT, now)
                .set(MAIL_OUTBOX.UPDATED_AT, now)
                .execute();
    }
}
