package com.clutch.fleet.adapter.in.web.vehicle;

import com.clutch.fleet.application.vehicle.ImportLine;
import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.fleet.domain.vehicle.Transmission;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.platform.web.CsvUpload;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a line of a CSV of vehicles. An empty cell says nothing about its column. */
final class VehicleCsv {

    /** Columns without which a file is refused. */
    static final Set<String> REQUIRED = Set.of("licensePlate", "make", "model", "year");

    /** Columns that a file may have. The last ones are written by the export and looked at by nobody. */
    static final Set<String> OPTIONAL = Set.of(
            "vin",
            "name",
            "color",
            "fuelType",
            "transmission",
            "engineSize",
            "status",
            "mileage",
            "fuelLevel",
            "fuelEfficiency",
            "lastMaintenance",
            "nextMaintenance",
            "location.latitude",
            "location.longitude",
            "location.address",
            "purchasePrice",
            "currency",
            "id",
            "_id",
            "location.lat",
            "location.lng",
            "driver.id",
            "driver.name",
            "driver.phone",
            "assignedRoute.id",
            "assignedRoute.name",
            "createdAt",
            "updatedAt",
            "version");

    private final CsvUpload.Row row;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private VehicleCsv(CsvUpload.Row row) {
        this.row = row;
    }

    static ImportLine line(CsvUpload.Row row) {
        return new VehicleCsv(row).line();
    }

    private ImportLine line() {
        var fields = new VehicleFields(
                text("licensePlate"),
                text("vin"),
                text("make"),
                text("model"),
                read("year", Integer::valueOf, "A year such as 2024."),
                text("name"),
                text("color"),
                word("fuelType", FuelType.class),
                word("transmission", Transmission.class),
                text("engineSize"),
                number("mileage"),
                number("fuelLevel"),
                number("fuelEfficiency"),
                instant("lastMaintenance"),
                instant("nextMaintenance"),
                number("location.latitude"),
                number("location.longitude"),
                text("location.address"),
                number("purchasePrice"),
                text("currency"));
        return new ImportLine(row.line(), fields, StatusWord.meaning(word("status", StatusWord.class)), errors);
    }

    private @Nullable String text(String column) {
        var text = row.value(column);
        // The export puts an apostrophe before what a spreadsheet would take for a formula.
        var shielded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0;
        return text.isEmpty() ? null : shielded ? text.substring(1) : text;
    }

    private @Nullable BigDecimal number(String column) {
        return read(column, BigDecimal::new, "A number such as 1234.5.");
    }

    private @Nullable Instant instant(String column) {
        return read(
                column,
                text -> OffsetDateTime.parse(text).toInstant(),
                "A moment with its zone, such as 2026-01-31T08:00:00Z.");
    }

    private <E extends Enum<E>> @Nullable E word(String column, Class<E> type) {
        return read(
                column,
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)),
                "One of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private <T> @Nullable T read(String column, Function<String, T> reading, String wanted) {
        var text = text(column);
        try {
            return text == null ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            errors.put(column, wanted);
            return null;
        }
    }
}
