package com.clutch.fleet.domain.driver;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody says about a driver; null, and a blank text, mean that nothing is said about the field. */
public record DriverFields(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String licenseNumber,
        @Nullable LicenseClass licenseClass,
        @Nullable LocalDate licenseExpiresOn,
        @Nullable List<String> certifications,
        @Nullable LocalDate hiredOn,
        @Nullable String emergencyName,
        @Nullable String emergencyPhone,
        @Nullable String emergencyRelation) {}
