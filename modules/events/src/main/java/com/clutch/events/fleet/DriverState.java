package com.clutch.events.fleet;

import com.clutch.events.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a driver.
 *
 * @param licenseNumber in upper case without gaps; of one driver at a time
 * @param licenseClass a to f
 * @param licenseExpiresOn last day on which the licence is good
 * @param status active, inactive, suspended or training
 */
public record DriverState(
        UUID id,
        @Personal String name,
        @Personal String phone,
        @Personal @Nullable String email,
        @Personal String licenseNumber,
        String licenseClass,
        LocalDate licenseExpiresOn,
        String status,
        List<String> certifications,
        @Nullable LocalDate hiredOn,
        @Personal @Nullable String emergencyName,
        @Personal @Nullable String emergencyPhone,
        @Personal @Nullable String emergencyRelation,
        Instant createdAt) {

    public DriverState {
        certifications = List.copyOf(certifications);
    }
}
