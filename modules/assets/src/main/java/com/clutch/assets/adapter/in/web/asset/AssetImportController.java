package com.clutch.assets.adapter.in.web.asset;

import com.clutch.assets.application.asset.AssetImport;
import com.clutch.kernel.Actor;
import com.clutch.platform.imports.ImportReport;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.CsvUpload;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A file of assets, up to 20 MB and 50,000 rows. The CSV that the list of assets answers can be sent back here. */
@RestController
class AssetImportController {

    private final AssetImport assetImport;

    AssetImportController(AssetImport assetImport) {
        this.assetImport = assetImport;
    }

    @PostMapping("/api/v1/assets/import")
    @RequiresPermission("manage_assets")
    Answer<ImportReport> run(CsvUpload csv, @RequestParam(defaultValue = "false") boolean dryRun, Actor actor) {
        var report = assetImport.run(AssetCsv.lines(csv), dryRun, actor);
        return Answer.of(report).message(report.sentence());
    }
}
