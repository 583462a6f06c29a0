package com.clutch.fleet.application.forecast;

import com.clutch.fleet.domain.forecast.Evidence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one vehicle and one of its plans, or of a vehicle without a plan.
 *
 * @param vehicleName what people call it, or its make and model
 * @param planId null without a plan
 */
public record Known(
        UUID vehicleId,
        String vehicleName,
        String licensePlate,
        @Nullable UUID planId,
        Evidence evidence) {}
