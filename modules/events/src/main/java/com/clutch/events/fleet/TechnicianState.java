package com.clutch.events.fleet;

import com.clutch.events.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a technician.
 *
 * @param skills in lower case
 * @param hourlyRate in major units of the currency, null when it is not known
 * @param currency code of ISO 4217
 * @param onDuty whether he can be given work
 * @param active false when he has left
 */
public record TechnicianState(
        UUID id,
        @Personal String name,
        @Personal @Nullable String phone,
        @Personal @Nullable String email,
        List<String> skills,
        @Nullable BigDecimal hourlyRate,
        String currency,
        boolean onDuty,
        boolean active,
        Instant createdAt) {

    public TechnicianState {
        skills = List.copyOf(skills);
    }
}
