package com.clutch.platform.security;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys in the form of RFC 7517, so that other programs can check access tokens themselves. */
@RestController
class JwkSetController {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** Whoever checks tokens elsewhere trusts a revoked key this much longer. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final VerificationKeys keys;

    JwkSetController(VerificationKeys keys) {
        this.keys = keys;
    }

    // Bytes, because the form is fixed by a standard: no envelope, no message converter.
    @GetMapping("/.well-known/jwks.json")
    @PublicRoute(callsPerTenMinutes = 600)
    ResponseEntity<byte[]> keys() {
        var set = keys.trusted().stream()
                .map(JwkSetController::jwk)
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(set.getBytes(StandardCharsets.UTF_8));
    }

    private static String jwk(VerificationKey key) {
        return """
            {"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}\
            """.formatted(
                key.kid(), number(key.key().getModulus()), number(key.key().getPublicExponent()));
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }
}
