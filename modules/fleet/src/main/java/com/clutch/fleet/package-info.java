/**
 * The vehicles of the company, from the day they come into the fleet to the day they leave it: who drives them, what their meters
 * read, and the groups they belong to.
 *
 * <p>Each layer is divided by topic; a topic is found under the same name in domain, application and each adapter:
 *
 * <ul>
 *   <li>{@code vehicle}: {@link com.clutch.fleet.domain.vehicle.Vehicle}. Its licence plate is of one vehicle at a time, its VIN of
 *       one vehicle for ever; its status moves as {@link com.clutch.fleet.domain.vehicle.VehicleStatus} says. A vehicle is never
 *       deleted: it leaves the fleet and keeps its history.
 *   <li>{@code group}: {@link com.clutch.fleet.domain.group.Fleet}, a group of vehicles with thresholds of its own. A vehicle belongs
 *       to one at most; only an empty one can be removed.
 *   <li>{@code driver}: {@link com.clutch.fleet.domain.driver.Driver} and
 *       {@link com.clutch.fleet.domain.driver.Assignment}. A vehicle has one driver at a time and a driver one vehicle; assignments
 *       never overlap, today or in the past, and end by themselves when the driver stops or the vehicle leaves.
 *   <li>{@code meter}: {@link com.clutch.fleet.domain.meter.MeterReading}. Kilometres and engine hours only grow; a wrong reading is
 *       corrected by another, with a reason. Other topics tell what they read to
 *       {@link com.clutch.fleet.application.meter.MeterReadings}. A reading moves what the vehicle shows, but is no new version of
 *       it: it comes by the thousand, and nobody's edit of a vehicle should fail because it was driven.
 * </ul>
 *
 * <p>Publishes {@code VehicleChanged} (topic {@code fleet.vehicle}), {@code VehicleStatusChanged} ({@code fleet.vehicle-status}),
 * {@code FleetChanged} ({@code fleet.fleet}), {@code DriverChanged} ({@code fleet.driver}), {@code DriverAssigned} and
 * {@code DriverUnassigned} ({@code fleet.driver-assignment}) and {@code MetersRead} ({@code fleet.meter}, one for all readings of a
 * request); answers requests for snapshots of these topics.
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
