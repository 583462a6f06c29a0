package com.clutch.identity.adapter.out.crypto;

import com.clutch.identity.domain.TotpCodes;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Codes by java-otp, pictures by ZXing. */
@Component
class JavaOtpCodes implements TotpCodes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final SecureRandom random = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    @Override
    public byte[] newSecret() {
        var secret = new byte[20];
        random.nextBytes(secret);
        return secret;
    }

    @Override
    public OptionalLong matchingStep(byte[] secret, String code, Instant now) {
        var key = new SecretKeySpec(secret, generator.getAlgorithm());
        var step = generator.getTimeStep();
        var current = now.getEpochSecond() / step.toSeconds();
        var found = OptionalLong.empty();
        for (var candidate = current - 1; candidate <= current + 1; candidate++) {
            var expected = codeAt(key, Instant.ofEpochSecond(candidate * step.toSeconds()));
            if (MessageDigest.isEqual(
                    expected.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(candidate);
            }
        }
        return found;
    }

    @Override
    public String text(byte[] secret) {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var octet : secret) {
            buffer = buffer << 8 | octet & 0xFF;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt(buffer >> bits & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt(buffer << 5 - bits & 31)).toString();
    }

    @Override
    public String picture(String text) {
        try {
            var svg = svg(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0));
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String svg(BitMatrix dots) {
        var path = new StringBuilder();
        for (var y = 0; y < dots.getHeight(); y++) {
            for (var x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
            <rect width="100%%" height="100%%" fill="#fff"/><path d="%s"/></svg>\
            """.formatted(dots.getWidth(), dots.getHeight(), path);
    }

    private String codeAt(SecretKeySpec key, Instant moment) {
        try {
            return generator.generateOneTimePasswordString(key, moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
