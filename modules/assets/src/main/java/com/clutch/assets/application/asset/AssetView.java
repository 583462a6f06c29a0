package com.clutch.assets.application.asset;

import com.clutch.assets.domain.Link;
import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetFields.Coordinates;
import com.clutch.assets.domain.asset.AssetFields.Warranty;
import com.clutch.assets.domain.asset.AssetType;
import com.clutch.assets.domain.asset.Availability;
import com.clutch.assets.domain.asset.Holder;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An asset as it is read.
 *
 * @param number what stands on its label
 * @param currentValue what it is worth today: what somebody said; otherwise its book value; otherwise what it cost; otherwise 0
 * @param appraisedValue what somebody said it is worth, null when nobody did
 * @param bookValue what is left of its cost today, null when it is not depreciated
 * @param currency of every amount here
 * @param availability whether it can be given to somebody
 * @param assignedTo who has it, null when nobody has
 */
public record AssetView(
        UUID id,
        String number,
        String name,
        AssetType type,
        @Nullable String category,
        @Nullable String description,
        @Nullable String serialNumber,
        @Nullable String model,
        @Nullable String manufacturer,
        @Nullable LocalDate purchaseDate,
        @Nullable BigDecimal purchasePrice,
        BigDecimal currentValue,
        @Nullable BigDecimal appraisedValue,
        @Nullable BigDecimal bookValue,
        @Nullable BigDecimal salvageValue,
        @Nullable Integer usefulLifeMonths,
        String currency,
        AssetCondition status,
        Availability availability,
        Location location,
        @Nullable Holder assignedTo,
        Maintenance maintenance,
        Warranty warranty,
        List<String> tags,
        List<String> images,
        List<Link> documents,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** Where it is; an empty text where nobody said. */
    public record Location(
            String building,
            String floor,
            String room,
            @Nullable Coordinates coordinates) {}

    /**
     * How it is looked after.
     *
     * @param serviceInterval days from one service to the next, 0 when nobody said
     * @param totalCost of the services, in the currency of the asset
     */
    public record Maintenance(
            @Nullable LocalDate lastService,
            @Nullable LocalDate nextService,
            int serviceInterval,
            int totalServices,
            BigDecimal totalCost) {}

    /** The view of an asset on a day. */
    public static AssetView of(Asset asset, LocalDate today) {
        var details = asset.details();
        var place = details.location();
        var service = details.service();
        var interval = service.serviceInterval();
        return new AssetView(
                asset.id(),
                asset.number(),
                details.name(),
                details.type(),
                details.category(),
                details.description(),
                details.serialNumber(),
                details.model(),
                details.manufacturer(),
                details.purchaseDate(),
                details.purchasePrice(),
                asset.valueOn(today),
                details.appraisedValue(),
                asset.depreciation().map(loss -> loss.bookValueOn(today)).orElse(null),
                details.salvageValue(),
                details.usefulLifeMonths(),
                details.currency(),
                asset.condition(),
                asset.availability(),
                new Location(text(place.building()), text(place.floor()), text(place.room()), place.coordinates()),
                asset.holder(),
                new Maintenance(
                        service.lastService(),
                        service.nextService(),
                        interval == null ? 0 : interval,
                        asset.totalServices(),
                        asset.totalCost()),
                details.warranty(),
                details.tags(),
                details.images(),
                details.documents(),
                asset.createdAt(),
                asset.updatedAt(),
                asset.version());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
