package com.clutch.assets.adapter.in.web.asset;

import com.clutch.assets.application.asset.Recipient;
import com.clutch.assets.domain.Link;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetFields;
import com.clutch.assets.domain.asset.AssetType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An asset as clients send it. Who has it is looked at only when it is registered: afterwards there are assignments for that, and
 * clients send back what they have read.
 */
record AssetRequest(
        @Nullable String name,
        @Nullable AssetType type,
        @Nullable String category,
        @Nullable String description,
        @Nullable String serialNumber,
        @Nullable String model,
        @Nullable String manufacturer,
        @Nullable LocalDate purchaseDate,
        @Nullable BigDecimal purchasePrice,
        @Nullable BigDecimal currentValue,
        @Nullable BigDecimal salvageValue,
        @Nullable Integer usefulLifeMonths,
        @Nullable String currency,
        @Nullable AssetCondition status,
        AssetFields.@Nullable Place location,
        @Nullable Recipient assignedTo,
        AssetFields.@Nullable Service maintenance,
        AssetFields.@Nullable Warranty warranty,
        @Nullable List<String> tags,
        @Nullable List<String> images,
        @Nullable List<Link> documents) {

    AssetFields fields() {
        return new AssetFields(
                name,
                type,
                category,
                description,
                serialNumber,
                model,
                manufacturer,
                purchaseDate,
                purchasePrice,
                currentValue,
                salvageValue,
                usefulLifeMonths,
                currency,
                status,
                location,
                maintenance,
                warranty,
                tags,
                images,
                documents);
    }

    /** Clients that mean nobody send null, or an object of empty texts. */
    @Nullable
    Recipient recipient() {
        var nobody = assignedTo == null
                || assignedTo.id() == null
                        && (assignedTo.name() == null || assignedTo.name().isBlank());
        return nobody ? null : assignedTo;
    }
}
