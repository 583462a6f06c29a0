package com.clutch.identity.adapter.out.mail;

import com.clutch.identity.domain.MailMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of mails, one file per language and kind: the first line is the subject, the text follows after an empty line.
 * Placeholders such as {@code {{name}}} are filled in one pass, so that a value cannot bring placeholders along.
 */
final class MailTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    private final Map<String, String> files = new ConcurrentHashMap<>();

    /** Subject and text; the secret is still a placeholder. */
    record Words(String subject, String body) {}

    Words of(MailMessage message) {
        var language = message.language().startsWith("ar") ? "ar" : "en";
        var file = language + "/" + message.kind().name().toLowerCase(Locale.ROOT) + ".txt";
        var text = files.computeIfAbsent(file, MailTexts::read);
        var end = text.indexOf("\n\n");
        return new Words(
                filled(text.substring(0, end), message.values()).strip(),
                filled(text.substring(end + 2), message.values()));
    }

    private static String filled(String text, Map<String, String> values) {
        var known = new HashMap<>(values);
        known.put("secret", "{{secret}}");
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            var value = known.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("No value for " + match.group());
            }
            // A line break in a subject would be a header of its own.
            var safe = match.group(1).equals("secret") ? value : value.replaceAll("[\\p{Cntrl}{}]+", " ");
            return Matcher.quoteReplacement(safe);
        });
    }

    private static String read(String file) {
        try (var stream = MailTexts.class.getResourceAsStream("/com/clutch/identity/mail/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no text " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
