package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.MailFilter;
import com.clutch.identity.application.MailOutboxQueries;
import com.clutch.identity.application.MailReading;
import com.clutch.identity.application.MailRetry;
import com.clutch.identity.application.MailSummary;
import com.clutch.identity.domain.MailMessage;
import com.clutch.identity.domain.MailStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.Versioned;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Mail that was sent, waits, or is kept because no mail server is configured. */
@RestController
@RequestMapping("/api/v1/admin/mail-outbox")
@RequiresPermission({"manage_settings", "manage_system_config"})
class MailOutboxController {

    private final MailOutboxQueries mails;
    private final MailReading reading;
    private final MailRetry retrying;

    MailOutboxController(MailOutboxQueries mails, MailReading reading, MailRetry retrying) {
        this.mails = mails;
        this.reading = reading;
        this.retrying = retrying;
    }

    @GetMapping
    Listing<MailSummary> list(MailFilter filter, PageRequest page) {
        return Listing.of(
                page, MailSummary.class, () -> mails.list(filter, page), sink -> mails.forEach(filter, page, sink));
    }

    /** The mail with its text; its link only for those who may do what the recipient may. */
    @GetMapping("/{id}")
    Answer<Mail> read(@PathVariable UUID id, Actor actor) {
        return Answer.of(Mail.of(reading.read(id, actor))).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @PostMapping("/{id}/retry")
    MailSummary retry(@PathVariable UUID id) {
        return retrying.retry(id);
    }

    /** A mail with its text. */
    record Mail(
            UUID id,
            MailMessage.Kind kind,
            String recipient,
            String language,
            String subject,
            String text,
            boolean secretShown,
            MailStatus status,
            int attempts,
            Instant nextAttempt,
            @Nullable String error,
            @Nullable Instant sentAt,
            Instant createdAt,
            Instant updatedAt,
            long version)
            implements Versioned {

        static Mail of(MailReading.Text read) {
            var mail = read.mail();
            return new Mail(
                    mail.id(),
                    mail.kind(),
                    mail.recipient(),
                    mail.language(),
                    mail.subject(),
                    read.text(),
                    read.secretShown(),
                    mail.status(),
                    mail.attempts(),
                    mail.nextAttempt(),
                    mail.error(),
                    mail.sentAt(),
                    mail.createdAt(),
                    mail.updatedAt(),
                    mail.version());
        }
    }
}
