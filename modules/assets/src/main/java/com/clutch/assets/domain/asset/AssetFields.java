package com.clutch.assets.domain.asset;

import com.clutch.assets.domain.Link;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about an asset, before anybody has looked whether it makes sense; null, and a blank text, mean that nothing
 * is said. The names are those of the JSON.
 *
 * @param currentValue what the asset is worth according to whoever says it
 * @param usefulLifeMonths how long it serves, for its depreciation
 */
public record AssetFields(
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
        @Nullable Place location,
        @Nullable Service maintenance,
        @Nullable Warranty warranty,
        @Nullable List<String> tags,
        @Nullable List<String> images,
        @Nullable List<Link> documents) {

    /** Where an asset is. */
    public record Place(
            @Nullable String building,
            @Nullable String floor,
            @Nullable String room,
            @Nullable Coordinates coordinates) {

        /** A place of which nothing is known. */
        public static final Place UNKNOWN = new Place(null, null, null, null);
    }

    /** Degrees of WGS 84, both or none. */
    public record Coordinates(
            @Nullable BigDecimal lat, @Nullable BigDecimal lng) {}

    /**
     * When an asset was and will be looked after.
     *
     * @param serviceInterval days from one service to the next
     */
    public record Service(
            @Nullable LocalDate lastService,
            @Nullable LocalDate nextService,
            @Nullable Integer serviceInterval) {

        /** No plan at all. */
        public static final Service NONE = new Service(null, null, null);
    }

    /** Who answers for the asset, and how long. */
    public record Warranty(
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable String provider,
            @Nullable String terms) {

        /** Nobody answers for it. */
        public static final Warranty NONE = new Warranty(null, null, null, null);
    }

    /** The same location, and nothing else. */
    public static AssetFields at(Place place) {
        return new AssetFields(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, place, null, null,
                null, null, null);
    }
}
