package com.clutch.assets.domain.asset;

/** What sort of thing an asset is. */
public enum AssetType {
    VEHICLE,
    EQUIPMENT,
    IT_HARDWARE,
    FURNITURE,
    OTHER
}
