/**
 * The vehicles of the company, from the day they come into the fleet to the day they leave it: who drives them, what their meters
 * read, and the groups they belong to.
 *
 * <p>Each layer is divided by topic; a topic is found under the same name in domain, application and each adapter. What a class is
 * for is said by how its name ends: {@code …Fields} is what somebody says about a thing, where null says nothing; {@code …View} is
 * how it is read, and the JSON of it; {@code …Filter} is which of them a list shows; {@code …Queries} reads; {@code …Changes} is the
 * one way a thing is written; {@code …Events} tells the others of it; {@code …Line} is a line of a file to import. The topics:
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
 *       it: it comes by the thousand, and nobody's edit of a vehicle should fail because it was driven. What meters show and where
 *       a vehicle is are kept beside it, in a narrow table of their own.
 *   <li>{@code maintenance}: {@link com.clutch.fleet.domain.maintenance.ServicePlan}, what a vehicle needs again and again, made by
 *       hand or from a {@link com.clutch.fleet.domain.maintenance.PlanTemplate}, and
 *       {@link com.clutch.fleet.domain.maintenance.WorkOrder}, which moves as
 *       {@link com.clutch.fleet.domain.maintenance.WorkOrderStatus} says. A plan has one open work order at a time; completing it
 *       reads the meters and moves the plan on. What is overdue is told once for each due date.
 *   <li>{@code diagnostics}: {@link com.clutch.fleet.domain.diagnostics.TroubleCode}. A fault of a vehicle is open once, however often
 *       it is seen. Readings themselves are kept but not told: they come by the thousand, and what matters in them is the codes.
 *   <li>{@code forecast}: {@link com.clutch.fleet.domain.forecast.Prediction}, the day of the next service out of plan, use, faults
 *       and earlier work; it keeps nothing of its own.
 *   <li>{@code ledger}: {@link com.clutch.fleet.domain.ledger.LedgerEntry}, what the next four have in common: it is written down
 *       about a vehicle, corrected and removed, and every change stays to be looked back on.
 *   <li>{@code fuel}: {@link com.clutch.fleet.domain.fuel.FuelEntry}. No more than the vehicle holds, and once, however often a
 *       receipt is sent. A fill is a reading of the odometer too; two full fills tell what a vehicle burns.
 *   <li>{@code downtime}: {@link com.clutch.fleet.domain.downtime.Downtime}. Two of one vehicle never overlap. What an hour costs is
 *       said by {@link com.clutch.fleet.domain.downtime.DowntimeRate}; nothing is invented where nothing is said.
 *   <li>{@code papers}: {@link com.clutch.fleet.domain.papers.InsurancePolicy},
 *       {@link com.clutch.fleet.domain.papers.Registration} and links to documents
 *       ({@link com.clutch.fleet.domain.papers.VehicleDocument}). Each last day is told once, before it comes.
 *   <li>{@code cost}: {@link com.clutch.fleet.domain.cost.VehicleExpense}, and what vehicles cost altogether
 *       ({@link com.clutch.fleet.application.cost.CostQueries}): added up from the ledgers, the work orders and the price of the
 *       vehicle, never stored.
 *   <li>{@code tracking}: {@link com.clutch.fleet.domain.tracking.LocationFix}, where a vehicle was at a moment. The points are
 *       telemetry and no events; what is noticed on the way is told.
 *   <li>{@code geofence}: {@link com.clutch.fleet.domain.geofence.Geofence}, an area that vehicles enter, stay in and leave.
 *   <li>{@code route}: {@link com.clutch.fleet.domain.route.Route}, a way that is given to a vehicle and a driver, who are on one at
 *       a time.
 *   <li>{@code tour}: {@link com.clutch.fleet.domain.tour.TourProblem}, the best order of stops for some vehicles, which is planned
 *       and not stored.
 * </ul>
 *
 * <p>Publishes {@code VehicleChanged} (topic {@code fleet.vehicle}), {@code VehicleStatusChanged} ({@code fleet.vehicle-status}),
 * {@code FleetChanged} ({@code fleet.fleet}), {@code DriverChanged} ({@code fleet.driver}), {@code DriverAssigned} and
 * {@code DriverUnassigned} ({@code fleet.driver-assignment}) and {@code MetersRead} ({@code fleet.meter}, one for all readings of a
 * request); answers requests for snapshots of these topics.
 *
 * <p>Of maintenance it publishes {@code ServicePlanChanged} ({@code fleet.service-plan}), {@code PlanTemplateChanged}
 * ({@code fleet.plan-template}), {@code WorkOrderChanged} ({@code fleet.work-order}), {@code TechnicianChanged}
 * ({@code fleet.technician}) and {@code TroubleCodeChanged} ({@code fleet.trouble-code}), all with snapshots; and the moments
 * {@code WorkOrderCompleted}, {@code MaintenanceOverdue}, {@code TroubleCodeDetected} and {@code TroubleCodeResolved}.
 *
 * <p>Of its ledgers it publishes {@code FuelEntryChanged} ({@code fleet.fuel-entry}), {@code DowntimeChanged}
 * ({@code fleet.downtime}), {@code DowntimeRateChanged} ({@code fleet.downtime-rate}), {@code VehicleExpenseChanged}
 * ({@code fleet.vehicle-expense}), {@code InsurancePolicyChanged} ({@code fleet.insurance-policy}), {@code RegistrationChanged}
 * ({@code fleet.registration}) and {@code VehicleDocumentChanged} ({@code fleet.vehicle-document}), all with snapshots; and the moments
 * {@code InsurancePolicyExpiring}, {@code RegistrationExpiring} and {@code VehicleDocumentExpiring}.
 *
 * <p>On the ways of vehicles it publishes, once and in the order of the points, {@code SpeedLimitExceeded} ({@code fleet.speeding}),
 * and {@code GeofenceEntered}, {@code GeofenceDwelled} and {@code GeofenceExited} ({@code fleet.geofence-crossing}); and
 * {@code GeofenceChanged} ({@code fleet.geofence}), {@code RouteChanged} ({@code fleet.route}) and {@code RouteAssigned}
 * ({@code fleet.route-assignment}), all with snapshots.
 *
 * <p>Listens to nothing but requests for snapshots.
 *
 * <p>Days, such as the last one of a licence or a policy, are those of the company ({@link com.clutch.platform.CompanyTime}); moments
 * are UTC. Distances are kilometres, volumes litres, energy kilowatt-hours; amounts are in major units of the currency beside them,
 * Egyptian pounds unless somebody says otherwise, and amounts of different currencies are never added up.
 */
@NullMarked
@ApplicationModule(
        displayName = "Fleet",
        allowedDependencies = {"kernel", "platform", "events", "events :: fleet", "events :: snapshot"})
package com.clutch.fleet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
