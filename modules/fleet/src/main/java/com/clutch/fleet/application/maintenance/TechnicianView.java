package com.clutch.fleet.application.maintenance;

import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A technician as he is read.
 *
 * @param hourlyRate in major units of the currency
 * @param openWorkOrders work orders that wait for him or that he is at
 */
public record TechnicianView(
        UUID id,
        String name,
        @Nullable String phone,
        @Nullable String email,
        List<String> skills,
        @Nullable BigDecimal hourlyRate,
        String currency,
        Availability availability,
        long openWorkOrders,
        boolean active,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** Whether a technician can be given work. */
    public enum Availability {
        /** On duty, and not at work on anything. */
        AVAILABLE,
        /** At work on something. */
        BUSY,
        /** Not on duty, or no longer with us. */
        OFF_DUTY
    }
}
