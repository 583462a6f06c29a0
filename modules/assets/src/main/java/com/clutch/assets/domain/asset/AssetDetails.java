package com.clutch.assets.domain.asset;

import com.clutch.assets.domain.FieldCheck;
import com.clutch.assets.domain.Link;
import com.clutch.assets.domain.asset.AssetFields.Coordinates;
import com.clutch.assets.domain.asset.AssetFields.Place;
import com.clutch.assets.domain.asset.AssetFields.Service;
import com.clutch.assets.domain.asset.AssetFields.Warranty;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an asset, all of it in order. {@link #with} is the way in for what people say; the constructor is for what it
 * has let through.
 *
 * @param appraisedValue what somebody said it is worth, null when nobody did
 * @param salvageValue what it will be worth at the end of its life
 * @param usefulLifeMonths how long it serves, null when it is not depreciated
 * @param currency code of ISO 4217, of every amount here
 */
public record AssetDetails(
        String name,
        AssetType type,
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
        Place location,
        Service service,
        Warranty warranty,
        List<String> tags,
        List<String> images,
        List<Link> documents) {

    private static final BigDecimal RIGHT_ANGLE = BigDecimal.valueOf(90);
    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);
    private static final int LONGEST_LIFE = 1200;

    public AssetDetails {
        tags = List.copyOf(tags);
        images = List.copyOf(images);
        documents = List.copyOf(documents);
    }

    /**
     * The details of a new asset: name and type must be there.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static AssetDetails of(AssetFields said) {
        return accept(null, said);
    }

    /**
     * The same details after what somebody says now. The currency of an asset does not change: its costs are in it.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public AssetDetails with(AssetFields said) {
        return accept(this, said);
    }

    private static final AssetDetails BLANK = new AssetDetails(
            "",
            AssetType.OTHER,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            FieldCheck.USUAL_CURRENCY,
            Place.UNKNOWN,
            Service.NONE,
            Warranty.NONE,
            List.of(),
            List.of(),
            List.of());

    private static AssetDetails accept(@Nullable AssetDetails before, AssetFields said) {
        var known = before == null ? BLANK : before;
        var check = new FieldCheck();
        var next = new AssetDetails(
                check.required("name", said.name(), before == null ? null : before.name(), 200),
                check.required("type", said.type(), before == null ? null : before.type(), AssetType.OTHER),
                check.text("category", said.category(), known.category, 100),
                check.text("description", said.description(), known.description, 2000),
                check.text("serialNumber", said.serialNumber(), known.serialNumber, 100),
                check.text("model", said.model(), known.model, 100),
                check.text("manufacturer", said.manufacturer(), known.manufacturer, 100),
                said.purchaseDate() == null ? known.purchaseDate : said.purchaseDate(),
                check.money("purchasePrice", said.purchasePrice(), known.purchasePrice),
                check.money("currentValue", said.currentValue(), known.appraisedValue),
                check.money("salvageValue", said.salvageValue(), known.salvageValue),
                check.whole("usefulLifeMonths", said.usefulLifeMonths(), known.usefulLifeMonths, 1, LONGEST_LIFE),
                check.currency(said.currency(), known.currency),
                place(check, said.location(), known.location),
                service(check, said.maintenance(), known.service),
                warranty(check, said.warranty(), known.warranty),
                check.tags(said.tags(), known.tags),
                check.urls("images", said.images(), known.images),
                check.links("documents", said.documents(), known.documents));
        if (before != null && !before.currency.equals(next.currency)) {
            check.reject("currency", "The currency of an asset does not change, because its costs are in it.");
        }
        if (next.salvageValue != null
                && (next.purchasePrice == null || next.salvageValue.compareTo(next.purchasePrice) > 0)) {
            check.reject("salvageValue", "At the end of its life an asset is worth at most what it cost.");
        }
        check.done();
        return next;
    }

    private static Place place(FieldCheck check, @Nullable Place said, Place known) {
        if (said == null) {
            return known;
        }
        var degrees = said.coordinates() == null ? known.coordinates() : said.coordinates();
        if (said.coordinates() != null && degrees != null) {
            if ((degrees.lat() == null) != (degrees.lng() == null)) {
                check.reject("location.coordinates", "Latitude and longitude come together.");
            }
            var lat =
                    check.number("location.coordinates.lat", degrees.lat(), null, RIGHT_ANGLE.negate(), RIGHT_ANGLE, 6);
            var lng = check.number("location.coordinates.lng", degrees.lng(), null, HALF_TURN.negate(), HALF_TURN, 6);
            degrees = lat == null || lng == null ? known.coordinates() : new Coordinates(lat, lng);
        }
        return new Place(
                check.text("location.building", said.building(), known.building(), 100),
                check.text("location.floor", said.floor(), known.floor(), 50),
                check.text("location.room", said.room(), known.room(), 50),
                degrees);
    }

    private static Service service(FieldCheck check, @Nullable Service said, Service known) {
        if (said == null) {
            return known;
        }
        // Clients that know no interval write zero.
        var interval = said.serviceInterval() != null && said.serviceInterval() == 0 ? null : said.serviceInterval();
        return new Service(
                said.lastService() == null ? known.lastService() : said.lastService(),
                said.nextService() == null ? known.nextService() : said.nextService(),
                check.whole("maintenance.serviceInterval", interval, known.serviceInterval(), 1, 3650));
    }

    private static Warranty warranty(FieldCheck check, @Nullable Warranty said, Warranty known) {
        if (said == null) {
            return known;
        }
        var next = new Warranty(
                said.startDate() == null ? known.startDate() : said.startDate(),
                said.endDate() == null ? known.endDate() : said.endDate(),
                check.text("warranty.provider", said.provider(), known.provider(), 200),
                check.text("warranty.terms", said.terms(), known.terms(), 2000));
        if (next.startDate() != null && next.endDate() != null && next.endDate().isBefore(next.startDate())) {
            check.reject("warranty.endDate", "A warranty ends after it starts.");
        }
        return next;
    }

    /** The same details after a service on a day. */
    AssetDetails serviced(LocalDate day, @Nullable LocalDate nextDue) {
        var interval = service.serviceInterval();
        var later = service.lastService() == null || day.isAfter(service.lastService());
        var next = nextDue != null ? nextDue : interval == null ? service.nextService() : day.plusDays(interval);
        return later
                ? new AssetDetails(
                        name,
                        type,
                        category,
                        description,
                        serialNumber,
                        model,
                        manufacturer,
                        purchaseDate,
                        purchasePrice,
                        appraisedValue,
                        salvageValue,
                        usefulLifeMonths,
                        currency,
                        location,
                        new Service(day, next, interval),
                        warranty,
                        tags,
                        images,
                        documents)
                : this;
    }
}
