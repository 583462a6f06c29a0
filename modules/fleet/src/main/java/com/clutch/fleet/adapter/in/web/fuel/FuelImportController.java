package com.clutch.fleet.adapter.in.web.fuel;

import com.clutch.fleet.application.fuel.FuelImport;
import com.clutch.fleet.application.fuel.FuelLine;
import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.fleet.domain.fuel.FuelFields;
import com.clutch.fleet.domain.fuel.FuelUnit;
import com.clutch.kernel.Actor;
import com.clutch.platform.imports.ImportReport;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.CsvCells;
import com.clutch.platform.web.CsvUpload;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A file of fills, up to 20 MB and 50,000 rows. The vehicle is named by {@code vehicleId} or {@code licensePlate}; the CSV that the
 * fuel log answers can be sent back here.
 */
@RestController
class FuelImportController {

    private static final Set<String> REQUIRED = Set.of("filledAt", "quantity", "odometer");
    private static final Set<String> OPTIONAL = Set.of(
            "vehicleId",
            "licensePlate",
            "driverId",
            "fuelType",
            "unit",
            "unitPrice",
            "totalCost",
            "currency",
            "fullFill",
            "station",
            "note",
            "distanceSinceFull",
            "quantitySinceFull",
            "efficiency");

    private final FuelImport fuelImport;

    FuelImportController(FuelImport fuelImport) {
        this.fuelImport = fuelImport;
    }

    @PostMapping("/api/v1/fleet/fuel-entries/import")
    @RequiresPermission("manage_fleet")
    Answer<ImportReport> run(CsvUpload csv, @RequestParam(defaultValue = "false") boolean dryRun, Actor actor) {
        var report = fuelImport.run(csv.lines(REQUIRED, OPTIONAL, FuelImportController::line), dryRun, actor);
        return Answer.of(report).message(report.sentence());
    }

    private static FuelLine line(CsvCells cells) {
        return new FuelLine(
                cells.id("vehicleId"),
                cells.text("licensePlate"),
                new FuelFields(
                        cells.id("driverId"),
                        cells.instant("filledAt"),
                        cells.word("fuelType", Fuel.class),
                        cells.number("quantity"),
                        cells.word("unit", FuelUnit.class),
                        cells.number("unitPrice"),
                        cells.number("totalCost"),
                        cells.text("currency"),
                        cells.truth("fullFill"),
                        cells.number("odometer"),
                        cells.text("station"),
                        cells.text("note")));
    }
}
