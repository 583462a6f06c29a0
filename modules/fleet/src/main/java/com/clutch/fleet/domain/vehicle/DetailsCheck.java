package com.clutch.fleet.domain.vehicle;

import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what somebody says about a vehicle into details, and collects everything that is wrong with it on the way. */
final class DetailsCheck {

    private static final int FIRST_YEAR = 1886;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ZERO_KILOMETRES = new BigDecimal("0.0");
    private static final BigDecimal MOST_KILOMETRES = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal MOST_EFFICIENCY = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final String USUAL_CURRENCY = "EGP";

    private final Map<String, String> errors = new LinkedHashMap<>();

    private DetailsCheck() {}

    static VehicleDetails accept(@Nullable VehicleDetails known, VehicleFields said, int latestYear) {
        return new DetailsCheck().details(known, said, latestYear);
    }

    private VehicleDetails details(@Nullable VehicleDetails known, VehicleFields said, int latestYear) {
        var plate = value("licensePlate", said.licensePlate(), LicensePlate::new);
        var vin = value("vin", said.vin(), Vin::new);
        var make = text("make", said.make(), 60);
        var model = text("model", said.model(), 60);
        var year = year(said.year(), latestYear);
        var name = text("name", said.name(), 100);
        var color = text("color", said.color(), 40);
        var engineSize = text("engineSize", said.engineSize(), 20);
        var mileage = number("mileage", said.mileage(), MOST_KILOMETRES, 1);
        var fuelLevel = number("fuelLevel", said.fuelLevel(), HUNDRED, 1);
        var fuelEfficiency = number("fuelEfficiency", said.fuelEfficiency(), MOST_EFFICIENCY, 2);
        var location = location(known == null ? null : known.location(), said);
        var price = number("purchasePrice", said.purchasePrice(), MOST_MONEY, 2);
        var currency = value("currency", said.currency(), DetailsCheck::currency);
        if (known == null) {
            required("licensePlate", plate);
            required("make", make);
            required("model", model);
            required("year", year);
        }
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
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
                present(currency, known == null ? USUAL_CURRENCY : known.currency()));
    }

    private static <T> @Nullable T either(@Nullable T said, @Nullable T known) {
        return said != null ? said : known;
    }

    private static <T> T present(@Nullable T said, @Nullable T known) {
        var value = either(said, known);
        if (value == null) {
            throw new IllegalStateException("A required field was not missed");
        }
        return value;
    }

    private void required(String field, @Nullable Object value) {
        if (value == null) {
            errors.putIfAbsent(field, "This field is required.");
        }
    }

    private <T> @Nullable T value(String field, @Nullable String said, Function<String, T> reading) {
        if (said == null || said.isBlank()) {
            return null;
        }
        try {
            return reading.apply(said);
        } catch (IllegalArgumentException no) {
            errors.put(field, String.valueOf(no.getMessage()));
            return null;
        }
    }

    private @Nullable String text(String field, @Nullable String said, int longest) {
        return value(field, said, text -> {
            var stripped = text.strip();
            if (stripped.length() > longest) {
                throw new IllegalArgumentException("At most %d characters.".formatted(longest));
            }
            return stripped;
        });
    }

    private @Nullable Integer year(@Nullable Integer said, int latestYear) {
        if (said != null && (said < FIRST_YEAR || said > latestYear)) {
            errors.put("year", "The model year lies between %d and %d.".formatted(FIRST_YEAR, latestYear));
            return null;
        }
        return said;
    }

    private @Nullable BigDecimal number(String field, @Nullable BigDecimal said, BigDecimal most, int decimals) {
        if (said == null) {
            return null;
        }
        if (!plain(said) || said.signum() < 0 || said.compareTo(most) > 0) {
            errors.put(field, "A number between 0 and %s.".formatted(most.toPlainString()));
            return null;
        }
        return said.setScale(decimals, RoundingMode.HALF_UP);
    }

    private @Nullable Location location(@Nullable Location known, VehicleFields said) {
        var latitude = degrees("location.latitude", said.latitude(), 90);
        var longitude = degrees("location.longitude", said.longitude(), 180);
        var address = text("location.address", said.address(), 300);
        if ((said.latitude() == null) != (said.longitude() == null)) {
            errors.putIfAbsent("location", "Latitude and longitude come together.");
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
        if (said != null && (!plain(said) || said.abs().compareTo(BigDecimal.valueOf(most)) > 0)) {
            errors.put(field, "Degrees between -%d and %d.".formatted(most, most));
            return null;
        }
        return said;
    }

    // Rounding 1e-999999999 would take all memory there is.
    private static boolean plain(BigDecimal said) {
        return Math.abs(said.scale()) <= 30;
    }

    private static @Nullable Instant instant(@Nullable Instant said) {
        return said == null ? null : said.truncatedTo(ChronoUnit.MICROS);
    }

    private static String currency(String said) {
        var code = said.strip().toUpperCase(Locale.ROOT);
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("A currency is named by its code of ISO 4217, such as EGP.");
        }
    }
}
