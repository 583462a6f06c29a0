package com.clutch.assets.domain.upkeep;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Store;

/**
 * What was paid to run assets. Adding and saving may fail with {@link AssetsError#UNKNOWN_ASSET} and
 * {@link AssetsError#UNKNOWN_VENDOR}.
 */
public interface OperatingCosts extends Store<OperatingCost> {}
