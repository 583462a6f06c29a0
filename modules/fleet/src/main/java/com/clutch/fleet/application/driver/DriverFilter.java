package com.clutch.fleet.application.driver;

import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.fleet.domain.driver.LicenseClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which drivers a list shows; null is no condition.
 *
 * @param expiresBy licences that are good until this day at most, those that are not good any more included
 */
public record DriverFilter(
        @Nullable DriverStatus status,
        @Nullable LicenseClass licenseClass,
        @Nullable LocalDate expiresBy) {}
