package com.clutch.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param body text in which {@link #SECRET} stands for the secret
 * @param secret link or code that only the recipient shall see; null once the mail was sent
 * @param attempts how often it was handed to the mail server
 * @param nextAttempt not before this moment
 * @param error why the last attempt failed
 */
public record OutgoingMail(
        UUID id,
        long version,
        MailMessage.Kind kind,
        String recipient,
        String language,
        String subject,
        String body,
        @Nullable String secret,
        MailStatus status,
        int attempts,
        Instant nextAttempt,
        @Nullable String error,
        @Nullable Instant sentAt,
        Instant createdAt,
        Instant updatedAt) {

    /** Stands in the body where the secret belongs. */
    public static final String SECRET = "{{secret}}";

    private static final int MOST_ATTEMPTS = 10;
    private static final int LONGEST_ERROR = 500;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    // Longer than any conversation with a mail server; whoever takes a mail and dies gives it back by this.
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** The text as the recipient reads it; without the secret once it is forgotten. */
    public String text() {
        return body.replace(SECRET, secret == null ? "[no longer kept]" : secret);
    }

    /** Taken by a job that is about to send it. */
    public OutgoingMail taken(Instant now) {
        return with(MailStatus.QUEUED, attempts + 1, now.plus(LEASE), error, secret, null, now);
    }

    /** Accepted by the mail server. */
    public OutgoingMail sent(Instant now) {
        return with(MailStatus.SENT, attempts, now, null, null, now, now);
    }

    /** Refused by the mail server: it is tried again, each time after twice the wait, and given up in the end. */
    public OutgoingMail refused(String why, Instant now) {
        var reason = why.length() <= LONGEST_ERROR ? why : why.substring(0, LONGEST_ERROR);
        if (attempts >= MOST_ATTEMPTS) {
            return with(MailStatus.FAILED, attempts, now, reason, secret, null, now);
        }
        var wait = FIRST_WAIT.multipliedBy(1L << (attempts - 1));
        return with(MailStatus.QUEUED, attempts, now.plus(wait), reason, secret, null, now);
    }

    /**
     * To be sent now, from the first attempt on.
     *
     * @throws com.clutch.kernel.DomainException when it was sent already
     */
    public OutgoingMail queuedAgain(Instant now) {
        MailStatus.MOVES.check(status, MailStatus.QUEUED);
        return with(MailStatus.QUEUED, 0, now, error, secret, null, now);
    }

    private OutgoingMail with(
            MailStatus next,
            int tried,
            Instant due,
            @Nullable String why,
            @Nullable String stillSecret,
            @Nullable Instant sent,
            Instant now) {
        return new OutgoingMail(
                id,
                version + 1,
                kind,
                recipient,
                language,
                subject,
                body,
                stillSecret,
                next,
                tried,
                due,
                why,
                sent,
                createdAt,
                now);
    }
}
