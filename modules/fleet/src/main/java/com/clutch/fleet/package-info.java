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
 * <p>Ways: the points of vehicles ({@link com.clutch.fleet.domain.tracking.LocationFix}) are telemetry and no events; what is noticed
 * on the way is, once, in the order of the points: {@code SpeedLimitExceeded} (topic {@code fleet.speeding}), and
 * {@code GeofenceEntered}, {@code GeofenceDwelled} and {@code GeofenceExited} (topic {@code fleet.geofence-crossing}) at the borders of
 * geofences ({@link com.clutch.fleet.domain.geofence.Geofence}, {@code GeofenceChanged}, topic {@code fleet.geofence}). Routes
 * ({@link com.clutch.fleet.domain.route.Route}, {@code RouteChanged}, topic {@code fleet.route}) are given to vehicles and drivers
 * ({@code RouteAssigned}, topic {@code fleet.route-assignment}); a vehicle and a driver are on one at a time. Tours
 * ({@link com.clutch.fleet.domain.tour.TourProblem}) are planned and not stored.
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
