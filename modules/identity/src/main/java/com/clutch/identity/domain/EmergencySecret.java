package com.clutch.identity.domain;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The break-glass secret that the operator configured, if any.
 *
 * @param hash its SHA-256; null when break-glass access is off
 */
public record EmergencySecret(byte @Nullable [] hash) {

    private static final int SHORTEST = 32;
    private static final String PREFIX = "sha256:";

    /**
     * From the setting: empty for off, the secret itself, or {@code sha256:} and the hexadecimal hash of its UTF-8 bytes.
     *
     * @throws IllegalArgumentException when the secret is shorter than 32 characters
     */
    public static EmergencySecret of(String setting) {
        if (setting.isBlank()) {
            return new EmergencySecret(null);
        }
        if (setting.startsWith(PREFIX)) {
            var hash =
                    HexFormat.of().parseHex(setting.substring(PREFIX.length()).strip());
            if (hash.length != 32) {
                throw new IllegalArgumentException("CLUTCH_EMERGENCY_SECRET: a SHA-256 has 64 hexadecimal digits.");
            }
            return new EmergencySecret(hash);
        }
        if (setting.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "CLUTCH_EMERGENCY_SECRET must have at least 32 characters, such as the output of `openssl rand"
                            + " -hex 24`.");
        }
        return new EmergencySecret(OpaqueToken.hash(setting));
    }

    /** Whether break-glass access is on. */
    public boolean isOn() {
        return hash != null;
    }

    /** The hash of what was shown, if it is the secret; takes equally long either way. */
    public Optional<byte[]> matching(String shown) {
        return hash != null && MessageDigest.isEqual(hash, OpaqueToken.hash(shown))
                ? Optional.of(hash.clone())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return isOn() ? "on" : "off";
    }
}
