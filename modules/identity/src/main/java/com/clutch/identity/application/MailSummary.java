package com.clutch.identity.application;

import com.clutch.identity.domain.MailMessage;
import com.clutch.identity.domain.MailStatus;
import com.clutch.identity.domain.OutgoingMail;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail in a list: all but its text. */
public record MailSummary(
        UUID id,
        MailMessage.Kind kind,
        String recipient,
        String language,
        String subject,
        MailStatus status,
        int attempts,
        Instant nextAttempt,
        @Nullable String error,
        @Nullable Instant sentAt,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** What a list shows of the mail. */
    public static MailSummary of(OutgoingMail mail) {
        return new MailSummary(
                mail.id(),
                mail.kind(),
                mail.recipient(),
                mail.language(),
                mail.subject(),
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
