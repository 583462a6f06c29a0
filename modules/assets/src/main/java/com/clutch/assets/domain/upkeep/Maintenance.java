package com.clutch.assets.domain.upkeep;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Store;

/**
 * The work on assets there is and was. Adding and saving may fail with {@link AssetsError#MAINTENANCE_IN_PROGRESS}, when the asset
 * is being worked on already, and with {@link AssetsError#UNKNOWN_VENDOR}.
 */
public interface Maintenance extends Store<MaintenanceRecord> {}
