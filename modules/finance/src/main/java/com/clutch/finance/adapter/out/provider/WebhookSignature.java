package com.clutch.finance.adapter.out.provider;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.DomainException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a message is of the provider and not an old one: HMAC-SHA256, with a shared secret, of the second it was signed in,
 * a dot, and the body. Written as {@code t=1767225600,v1=<hex>}.
 */
final class WebhookSignature {

    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final byte[] secret;

    WebhookSignature(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** @throws DomainException {@link FinanceError#WEBHOOK_SIGNATURE_INVALID}, {@link FinanceError#WEBHOOK_REPLAYED} */
    void check(@Nullable String signature, String body, Instant now) {
        var parts = FORM.matcher(signature == null ? "" : signature.strip());
        if (!parts.matches() || !MessageDigest.isEqual(of(parts.group(1), body), HexFormat.of().parseHex(parts.group(2)))) {
            throw new DomainException(FinanceError.WEBHOOK_SIGNATURE_INVALID, "The signature of this message is wrong.");
        }
        var signed = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        if (Duration.between(signed, now).abs().compareTo(OLDEST) > 0) {
            throw new DomainException(FinanceError.WEBHOOK_REPLAYED, "This message was signed too long ago.");
        }
    }

    private byte[] of(String second, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal((second + "." + body).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
