package com.clutch.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes and reads the ids of rows and events: UUID version 7 (RFC 9562, section 5.7), ordered by their millisecond of birth. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id whose first 48 bits are the given instant in milliseconds since 1970 (UTC). */
    public static UUID at(Instant instant) {
        var timestamp = instant.toEpochMilli() << 16;
        var version = 0x7000L | RANDOM.nextLong() & 0x0FFFL;
        var variant = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(timestamp | version, variant);
    }

    /** The id that a client wrote, or empty when it is no UUID in its canonical 36 characters. */
    public static Optional<UUID> parse(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
