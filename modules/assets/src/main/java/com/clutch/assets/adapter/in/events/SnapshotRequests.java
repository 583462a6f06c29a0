package com.clutch.assets.adapter.in.events;

import com.clutch.assets.application.asset.AssetSnapshots;
import com.clutch.assets.application.upkeep.UpkeepSnapshots;
import com.clutch.assets.application.vendor.VendorSnapshots;
import com.clutch.events.snapshot.SnapshotRequested;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told of something again. */
@Component
class SnapshotRequests {

    private final AssetSnapshots assets;
    private final UpkeepSnapshots upkeep;
    private final VendorSnapshots vendors;

    SnapshotRequests(AssetSnapshots assets, UpkeepSnapshots upkeep, VendorSnapshots vendors) {
        this.assets = assets;
        this.upkeep = upkeep;
        this.vendors = vendors;
    }

    @ApplicationModuleListener(id = "assets.asset-snapshot")
    void onAssets(SnapshotRequested request) {
        assets.answer(request);
    }

    @ApplicationModuleListener(id = "assets.upkeep-snapshot")
    void onUpkeep(SnapshotRequested request) {
        upkeep.answer(request);
    }

    @ApplicationModuleListener(id = "assets.vendor-snapshot")
    void onVendors(SnapshotRequested request) {
        vendors.answer(request);
    }
}
