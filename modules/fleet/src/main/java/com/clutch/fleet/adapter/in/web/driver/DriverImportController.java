package com.clutch.fleet.adapter.in.web.driver;

import com.clutch.fleet.application.driver.DriverImport;
import com.clutch.fleet.application.driver.DriverLine;
import com.clutch.fleet.domain.driver.DriverFields;
import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.fleet.domain.driver.LicenseClass;
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

/** A file of drivers. The CSV that the list of drivers answers can be sent back here. */
@RestController
class DriverImportController {

    private static final Set<String> REQUIRED =
            Set.of("name", "phone", "licenseNumber", "licenseClass", "licenseExpiresOn");
    // The last ones are written by the export and looked at by nobody.
    private static final Set<String> OPTIONAL = Set.of(
            "email",
            "status",
            "certifications",
            "hiredOn",
            "emergencyContact.name",
            "emergencyContact.phone",
            "emergencyContact.relation",
            "vehicle.id",
            "vehicle.licensePlate",
            "vehicle.make",
            "vehicle.model");

    private final DriverImport driverImport;

    DriverImportController(DriverImport driverImport) {
        this.driverImport = driverImport;
    }

    @PostMapping("/api/v1/fleet/drivers/import")
    @RequiresPermission("manage_fleet")
    Answer<ImportReport> run(CsvUpload csv, @RequestParam(defaultValue = "false") boolean dryRun, Actor actor) {
        var lines = csv.lines(REQUIRED, OPTIONAL, DriverImportController::line);
        var report = driverImport.run(lines, dryRun, actor);
        return Answer.of(report).message(report.sentence());
    }

    private static DriverLine line(CsvCells cells) {
        return new DriverLine(
                new DriverFields(
                        cells.text("name"),
                        cells.text("phone"),
                        cells.text("email"),
                        cells.text("licenseNumber"),
                        cells.word("licenseClass", LicenseClass.class),
                        cells.date("licenseExpiresOn"),
                        cells.texts("certifications"),
                        cells.date("hiredOn"),
                        cells.text("emergencyContact.name"),
                        cells.text("emergencyContact.phone"),
                        cells.text("emergencyContact.relation")),
                cells.word("status", DriverStatus.class));
    }
}
