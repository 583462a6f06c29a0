package com.clutch.fleet.adapter.in.web.vehicle;

import com.clutch.fleet.application.vehicle.VehicleImport;
import com.clutch.kernel.Actor;
import com.clutch.platform.imports.ImportReport;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.CsvUpload;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A file of vehicles, up to 20 MB and 50,000 rows. The CSV that the list of vehicles answers can be sent back here. */
@RestController
class VehicleImportController {

    private final VehicleImport vehicleImport;

    VehicleImportController(VehicleImport vehicleImport) {
        this.vehicleImport = vehicleImport;
    }

    @PostMapping("/api/v1/fleet/vehicles/import")
    @RequiresPermission("manage_fleet")
    Answer<ImportReport> run(CsvUpload csv, @RequestParam(defaultValue = "false") boolean dryRun, Actor actor) {
        var report = vehicleImport.run(VehicleCsv.lines(csv), dryRun, actor);
        return Answer.of(report).message(report.sentence());
    }
}
