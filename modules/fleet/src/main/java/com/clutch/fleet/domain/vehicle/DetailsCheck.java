package com.clutch.fleet.domain.vehicle;

import static com.clutch.kernel.FieldCheck.either;
import static com.clutch.kernel.FieldCheck.present;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.FieldCheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Turns what somebody says about a vehicle into details, and collects everything that is wrong with it on the way. */
final class DetailsCheck {

    private static final int FIRST_YEAR = 1886;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ZERO_KILOMETRES = new BigDecimal("0.0");
    private static final BigDecimal MOST_KILOMETRES = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal MOST_EFFICIENCY = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final BigDecimal MOST_CAPACITY = BigDecimal.valueOf(100_000);
    private static final int MOST_MONTHS = 1200;
    private static final String USUAL_CURRENCY = "EGP";

    private final FieldCheck check = new FieldCheck();

    private DetailsCheck() {}

    static VehicleDetails accept(@Nullable VehicleDetails known, VehicleFields said, int latestYear) {
        return new DetailsCheck().details(known, said, latestYear);
    }

    private VehicleDetails details(@Nullable VehicleDetails known, VehicleFields said, int latestYear) {
        var plate = check.value("licensePlate", said.licensePlate(), LicensePlate::new);
        var vin = check.value("vin", said.vin(), Vin::new);
        var make = check.text("make", said.make(), 60);
        var model = check.text("model", said.model(), 60);
        var year = year(said.year(), latestYear);
        var name = check.text("name", said.name(), 100);
        var color = check.text("color", said.color(), 40);
        var engineSize = check.text("engineSize", said.engineSize(), 20);
        var mileage = check.number("mileage", said.mileage(), MOST_KILOMETRES, 1);
        var fuelLevel = check.number("fuelLevel", said.fuelLevel(), HUNDRED, 1);
        var fuelEfficiency = check.number("fuelEfficiency", said.fuelEfficiency(), MOST_EFFICIENCY, 2);
        var location = location(known == null ? null : known.location(), said);
        var price = check.number("purchasePrice", said.purchasePrice(), MOST_MONEY, 2);
        var currency = check.currency("currency", said.currency());
        var tank = check.positive("tankCapacity", said.tankCapacity(), MOST_CAPACITY, 1);
        var battery = check.positive("batteryCapacity", said.batteryCapacity(), MOST_CAPACITY, 1);
        var salvage = check.number("salvageValue", said.salvageValue(), MOST_MONEY, 2);
        var life = check.whole("usefulLifeMonths", said.usefulLifeMonths(), 1, MOST_MONTHS);
        if (known == null) {
            check.required("licensePlate", plate);
            check.required("make", make);
            check.required("model", model);
            check.required("year", year);
        }
        check.done();
        if (known != null && mileage != null && mileage.compareTo(known.mileage()) < 0) {
            throw DomainException.field(
                    FleetError.METER_WENT_BACKWARDS,
                    "mileage",
                    "The odometer reads %s km already; if that is wrong, correct that reading."
                            .formatted(known.mileage().toPlainString()));
        }
        return new VehicleDetails(
                present(plate, known == null ? null : known.licensePlate()),
                either(vin, known == null ? null : known.vin()),
                present(make, known == null ? null : known.make()),
                present(model, known == null ? null : known.model()),
                present(year, known == null ? null : known.year()),
                either(name, known == null ? null : known.name()),
                either(color, known == null ? null : known.color()),
                either(said.fuelType(), known == null ? null : known.fuelType()),
                either(said.transmission(), known == null ? null : known.transmission()),
                either(engineSize, known == null ? null : known.engineSize()),
                present(mileage, known == null ? ZERO_KILOMETRES : known.mileage()),
                either(fuelLevel, known == null ? null : known.fuelLevel()),
                either(fuelEfficiency, known == null ? null : known.fuelEfficiency()),
                either(instant(said.lastMaintenance()), known == null ? null : known.lastMaintenance()),
                either(instant(said.nextMaintenance()), known == null ? null : known.nextMaintenance()),
                location,
                either(price, known == null ? null : known.purchasePrice()),
                present(currency, known == null ? USUAL_CURRENCY : known.currency()),
                either(said.fleetId(), known == null ? null : known.fleetId()),
                either(tank, known == null ? null : known.tankCapacity()),
                either(battery, known == null ? null : known.batteryCapacity()),
                either(said.purchaseDate(), known == null ? null : known.purchaseDate()),
                either(life, known == null ? null : known.usefulLifeMonths()),
                either(salvage, known == null ? null : known.salvageValue()));
    }

    private @Nullable Integer year(@Nullable Integer said, int latestYear) {
        if (said != null && (said < FIRST_YEAR || said > latestYear)) {
            check.reject("year", "The model year lies between %d and %d.".formatted(FIRST_YEAR, latestYear));
            return null;
        }
        return said;
    }

    private @Nullable Location location(@Nullable Location known, VehicleFields said) {
        var latitude = degrees("location.latitude", said.latitude(), 90);
        var longitude = degrees("location.longitude", said.longitude(), 180);
        var address = check.text("location.address", said.address(), 300);
        if ((said.latitude() == null) != (said.longitude() == null)) {
            check.reject("location", "Latitude and longitude come together.");
        }
        if (latitude == null || longitude == null) {
            return known == null || address == null
                    ? known
                    : new Location(known.latitude(), known.longitude(), address);
        }
        // Clients that know no place write zeros, and no vehicle of ours swims in the Gulf of Guinea.
        if (latitude.signum() == 0 && longitude.signum() == 0) {
            return known;
        }
        var place = new Location(latitude, longitude, address);
        var stayed = known != null
                && known.latitude().equals(place.latitude())
                && known.longitude().equals(place.longitude());
        return stayed && address == null ? known : place;
    }

    private @Nullable BigDecimal degrees(String field, @Nullable BigDecimal said, int most) {
        if (said != null && (!FieldCheck.plain(said) || said.abs().compareTo(BigDecimal.valueOf(most)) > 0)) {
            check.reject(field, "Degrees between -%d and %d.".formatted(most, most));
            return null;
        }
        return said;
    }

    private static @Nullable Instant instant(@Nullable Instant said) {
        return said == null ? null : said.truncatedTo(ChronoUnit.MICROS);
    }
}
