package com.clutch.fleet.application.driver;

import com.clutch.fleet.domain.driver.DriverFields;
import com.clutch.fleet.domain.driver.DriverStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a file of drivers says.
 *
 * @param status null when it says none
 */
public record DriverLine(DriverFields fields, @Nullable DriverStatus status) {}
