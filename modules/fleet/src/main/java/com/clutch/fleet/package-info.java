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
 * <p>Ledgers: what is written down about vehicles, corrected and removed without being forgotten
 * ({@link com.clutch.fleet.domain.ledger.LedgerEntry}). Fuel and electricity ({@link com.clutch.fleet.domain.fuel.FuelEntry},
 * {@code FuelEntryChanged}, topic {@code fleet.fuel-entry}), downtimes, of which two of one vehicle never overlap
 * ({@link com.clutch.fleet.domain.downtime.Downtime}, {@code DowntimeChanged}, topic {@code fleet.downtime}; what an hour costs:
 * {@code DowntimeRateChanged}, topic {@code fleet.downtime-rate}), other expenses
 * ({@link com.clutch.fleet.domain.cost.VehicleExpense}, {@code VehicleExpenseChanged}, topic {@code fleet.vehicle-expense}), and papers:
 * insurance, registrations and links to documents ({@code InsurancePolicyChanged}, {@code RegistrationChanged},
 * {@code VehicleDocumentChanged}, topics {@code fleet.insurance-policy}, {@code fleet.registration}, {@code fleet.vehicle-document}).
 * Each last day of a paper is told once, before it comes ({@code InsurancePolicyExpiring}, {@code RegistrationExpiring},
 * {@code VehicleDocumentExpiring}). What vehicles cost is added up from these and from the work orders
 * ({@link com.clutch.fleet.application.cost.CostQueries}) and never stored.
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
