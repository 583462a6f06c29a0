package com.clutch.identity.domain;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody shall read, before it has words.
 *
 * @param recipient e-mail address
 * @param language code of ISO 639; a language without texts of its own reads English
 * @param values what the text names, by placeholder
 * @param path where the link leads, below the public address of Clutch; null for a text without a link
 * @param secret what opens something and is shown to nobody but the recipient: the token of the link, or a code
 */
public record MailMessage(
        Kind kind,
        String recipient,
        String language,
        Map<String, String> values,
        @Nullable String path,
        String secret) {

    /** What a message is about. */
    public enum Kind {
        INVITATION,
        PASSWORD_RESET,
        EMAIL_VERIFICATION,
        ONE_TIME_CODE
    }

    public MailMessage {
        recipient = Account.normalized(recipient);
        values = Map.copyOf(values);
    }

    /** Asks somebody to join. */
    public static MailMessage invitation(
            String recipient, String language, String name, String inviter, String role, String token, Duration valid) {
        var values = Map.of("name", name, "inviter", inviter, "role", role, "days", String.valueOf(valid.toDays()));
        return new MailMessage(Kind.INVITATION, recipient, language, values, "/setup-password?token=", token);
    }

    /** Lets the owner of an account choose a new password. */
    public static MailMessage passwordReset(
            String recipient, String language, String name, String token, Duration valid) {
        return new MailMessage(
                Kind.PASSWORD_RESET, recipient, language, minutes(name, valid), "/reset-password?token=", token);
    }

    /** Lets the owner of an account show that the address is his. */
    public static MailMessage emailVerification(
            String recipient, String language, String name, String token, Duration valid) {
        return new MailMessage(
                Kind.EMAIL_VERIFICATION, recipient, language, minutes(name, valid), "/verify-email?token=", token);
    }

    /** Tells a code to be typed in. */
    public static MailMessage oneTimeCode(String recipient, String language, String name, String code, Duration valid) {
        return new MailMessage(Kind.ONE_TIME_CODE, recipient, language, minutes(name, valid), null, code);
    }

    private static Map<String, String> minutes(String name, Duration valid) {
        return Map.of("name", name, "minutes", String.valueOf(valid.toMinutes()));
    }
}
