package com.clutch.fleet.application.driver;

import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.fleet.domain.driver.EmergencyContact;
import com.clutch.fleet.domain.driver.LicenseClass;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A driver as it is read.
 *
 * @param licenseExpiresOn last day on which the licence is good
 * @param vehicle what they drive today, null when nothing
 */
public record DriverView(
        UUID id,
        String name,
        String phone,
        @Nullable String email,
        String licenseNumber,
        LicenseClass licenseClass,
        LocalDate licenseExpiresOn,
        DriverStatus status,
        List<String> certifications,
        @Nullable LocalDate hiredOn,
        EmergencyContact emergencyContact,
        @Nullable Vehicle vehicle,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** What somebody drives. */
    public record Vehicle(UUID id, String licensePlate, String make, String model) {}
}
