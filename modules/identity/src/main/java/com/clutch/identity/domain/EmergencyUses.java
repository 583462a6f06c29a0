package com.clutch.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which break-glass secrets were used. */
public interface EmergencyUses {

    /** Uses the secret with this hash up; false when it was used before. */
    boolean use(byte[] secretHash, UUID sessionId, Instant at, @Nullable String ip, @Nullable String userAgent);

    /** When the secret with this hash was used. */
    Optional<Instant> usedAt(byte[] secretHash);
}
