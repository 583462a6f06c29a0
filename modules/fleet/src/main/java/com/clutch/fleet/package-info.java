/**
 * The vehicles of the company, from the day they come into the fleet to the day they leave it.
 *
 * <p>Aggregate: vehicle ({@link com.clutch.fleet.domain.vehicle.Vehicle}). Its licence plate is of one vehicle at a time, its VIN of one
 * vehicle for ever; its status moves as {@link com.clutch.fleet.domain.vehicle.VehicleStatus} says. A vehicle is never deleted: it leaves
 * the fleet and keeps its history.
 *
 * <p>Publishes {@code VehicleChanged} (topic {@code fleet.vehicle}) and {@code VehicleStatusChanged} (topic
 * {@code fleet.vehicle-status}); answers requests for snapshots of both.
 *
 * <p>Listens to nothing but requests for snapshots.
 */
@NullMarked
@ApplicationModule(
        displayName = "Fleet",
        allowedDependencies = {"kernel", "platform", "events", "events :: fleet", "events :: snapshot"})
package com.clutch.fleet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
