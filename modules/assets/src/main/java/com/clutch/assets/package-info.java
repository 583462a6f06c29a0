/**
 * What the company owns beside its fleet, who has it, what it costs, and the vendors it comes from.
 *
 * <p>Aggregates: asset ({@link com.clutch.assets.domain.asset.Asset}), assignment
 * ({@link com.clutch.assets.domain.asset.Assignment}), maintenance record
 * ({@link com.clutch.assets.domain.upkeep.MaintenanceRecord}), operating cost
 * ({@link com.clutch.assets.domain.upkeep.OperatingCost}), vendor ({@link com.clutch.assets.domain.vendor.Vendor}), contract
 * ({@link com.clutch.assets.domain.vendor.VendorContract}) and communication
 * ({@link com.clutch.assets.domain.vendor.VendorCommunication}). What is removed is no longer shown and stays for its history.
 *
 * <p>An asset is with one person at a time; work on it takes it out of use and gives it back. Whoever changes an assignment or a
 * maintenance record locks the asset first.
 *
 * <p>Publishes the state of each aggregate (topics {@code assets.asset}, {@code assets.assignment}, {@code assets.maintenance},
 * {@code assets.cost}, {@code assets.vendor}, {@code assets.vendor-contract}, {@code assets.vendor-communication}) and answers
 * requests for snapshots of all of them; and the moments {@code AssetAssigned}, {@code AssetReturned}, {@code VendorReviewed},
 * {@code VendorContractExpiring}, {@code VendorContractRenewalDue}.
 *
 * <p>Listens to accounts, to know to whom an asset can be given; to vehicles, to know by how many a cost is divided; and to
 * requests for snapshots. What it has no copy of it asks for.
 */
@NullMarked
@ApplicationModule(
        displayName = "Assets",
        allowedDependencies = {
            "kernel",
            "platform",
            "events",
            "events :: assets",
            "events :: identity",
            "events :: fleet",
            "events :: snapshot"
        })
package com.clutch.assets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
