package com.clutch.identity.adapter.out.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class JavaOtpCodesTest {

    /** Secret and codes of RFC 6238, appendix B, their last six digits. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final JavaOtpCodes codes = new JavaOtpCodes();

    @Test
    void acceptsTheCodesOfTheStandard() {
        assertThat(codes.matchingStep(SECRET, "287082", Instant.ofEpochSecond(59)))
                .hasValue(1);
        assertThat(codes.matchingStep(SECRET, "081804", Instant.ofEpochSecond(1111111109)))
                .hasValue(37037036);
    }

    @Test
    void acceptsTheStepBeforeAndAfterAndNoOther() {
        assertThat(codes.matchingStep(SECRET, "287082", Instant.ofEpochSecond(89)))
                .hasValue(1);
        assertThat(codes.matchingStep(SECRET, "287082", Instant.ofEpochSecond(29)))
                .hasValue(1);
        assertThat(codes.matchingStep(SECRET, "287082", Instant.ofEpochSecond(90)))
                .isEmpty();
        assertThat(codes.matchingStep(SECRET, "", Instant.ofEpochSecond(59))).isEmpty();
    }

    @Test
    void writesTheSecretInBase32() {
        assertThat(codes.text(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(codes.text("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    }

    @Test
    void drawsAPicture() {
        var url = codes.picture("otpauth://totp/Clutch:mona?secret=ABC");
        var svg = new String(Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(url).startsWith("data:image/svg+xml;base64,");
        assertThat(svg).startsWith("<svg").endsWith("</svg>").contains("viewBox=\"0 0 ");
    }
}
