package com.clutch.fleet.adapter.in.web.vehicle;

import com.clutch.fleet.application.vehicle.VehicleLine;
import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.fleet.domain.vehicle.Transmission;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.platform.imports.ImportLine;
import com.clutch.platform.web.CsvCells;
import com.clutch.platform.web.CsvUpload;
import java.util.List;
import java.util.Set;

/** The columns of a file of vehicles. */
final class VehicleCsv {

    private static final Set<String> REQUIRED = Set.of("licensePlate", "make", "model", "year");

    // The last ones are written by the export and looked at by nobody.
    private static final Set<String> OPTIONAL = Set.of(
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
            "fleetId",
            "tankCapacity",
            "batteryCapacity",
            "purchaseDate",
            "usefulLifeMonths",
            "salvageValue",
            "location.lat",
            "location.lng",
            "engineHours",
            "fleetName",
            "driver.id",
            "driver.name",
            "driver.phone",
            "assignedRoute.id",
            "assignedRoute.name");

    private VehicleCsv() {}

    static List<ImportLine<VehicleLine>> lines(CsvUpload csv) {
        return csv.lines(REQUIRED, OPTIONAL, VehicleCsv::line);
    }

    private static VehicleLine line(CsvCells cells) {
        var fields = new VehicleFields(
                cells.text("licensePlate"),
                cells.text("vin"),
                cells.text("make"),
                cells.text("model"),
                cells.whole("year"),
                cells.text("name"),
                cells.text("color"),
                cells.word("fuelType", FuelType.class),
                cells.word("transmission", Transmission.class),
                cells.text("engineSize"),
                cells.number("mileage"),
                cells.number("fuelLevel"),
                cells.number("fuelEfficiency"),
                cells.instant("lastMaintenance"),
                cells.instant("nextMaintenance"),
                cells.number("location.latitude"),
                cells.number("location.longitude"),
                cells.text("location.address"),
                cells.number("purchasePrice"),
                cells.text("currency"),
                cells.id("fleetId"),
                cells.number("tankCapacity"),
                cells.number("batteryCapacity"),
                cells.date("purchaseDate"),
                cells.whole("usefulLifeMonths"),
                cells.number("salvageValue"));
        return new VehicleLine(fields, StatusWord.meaning(cells.word("status", StatusWord.class)));
    }
}
