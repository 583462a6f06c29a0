package com.clutch.events.assets;

import com.clutch.events.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an asset.
 *
 * @param number what stands on its label, of one asset for ever
 * @param type vehicle, equipment, it_hardware, furniture or other
 * @param purchasePrice in major units of the currency, null when it is not known
 * @param appraisedValue what somebody said it is worth, null when nobody did
 * @param salvageValue what it will be worth at the end of its life
 * @param usefulLifeMonths how long it serves, null when it is not depreciated
 * @param currency code of ISO 4217
 * @param status active, inactive, maintenance, retired, lost or stolen
 * @param latitude degrees (WGS 84), null together with the longitude
 * @param holderId account of whoever has it; null when nobody has it or it is a person without an account
 * @param holderName null when nobody has it
 * @param serviceIntervalDays days from one service to the next
 * @param totalServices services that were completed
 * @param totalMaintenanceCost what they cost, in the currency of the asset
 */
public record AssetState(
        UUID id,
        String number,
        String name,
        String type,
        @Nullable String category,
        @Nullable String description,
        @Nullable String serialNumber,
        @Nullable String model,
        @Nullable String manufacturer,
        @Nullable LocalDate purchaseDate,
        @Nullable BigDecimal purchasePrice,
        @Nullable BigDecimal appraisedValue,
        @Nullable BigDecimal salvageValue,
        @Nullable Integer usefulLifeMonths,
        String currency,
        String status,
        @Nullable String building,
        @Nullable String floor,
        @Nullable String room,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable UUID holderId,
        @Personal @Nullable String holderName,
        @Personal @Nullable String holderEmail,
        @Nullable String holderDepartment,
        @Nullable LocalDate lastService,
        @Nullable LocalDate nextService,
        @Nullable Integer serviceIntervalDays,
        int totalServices,
        BigDecimal totalMaintenanceCost,
        @Nullable LocalDate warrantyStart,
        @Nullable LocalDate warrantyEnd,
        @Nullable String warrantyProvider,
        @Nullable String warrantyTerms,
        List<String> tags,
        List<String> images,
        List<LinkState> documents,
        Instant createdAt) {
    public AssetState {
        tags = List.copyOf(tags);
        images = List.copyOf(images);
        documents = List.copyOf(documents);
    }
}
