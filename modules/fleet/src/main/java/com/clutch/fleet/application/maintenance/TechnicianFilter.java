package com.clutch.fleet.application.maintenance;

import com.clutch.fleet.application.maintenance.TechnicianView.Availability;
import org.jspecify.annotations.Nullable;

/**
 * Which technicians a list shows; null is no condition. Those who have left are not shown.
 *
 * @param skill in whatever case
 */
public record TechnicianFilter(
        @Nullable Availability availability, @Nullable String skill) {}
