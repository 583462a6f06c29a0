package com.clutch.assets.application.asset;

import com.clutch.assets.domain.asset.AssetFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of assets. It is about the asset that has its number; without a number, about the asset that has its serial
 * number; without such an asset it is a new one.
 *
 * @param number null when it has none
 */
public record AssetLine(@Nullable String number, AssetFields fields) {

    /** The serial number as it is compared, null when it has none. */
    @Nullable
    String serialNumber() {
        var text = fields.serialNumber();
        return text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
