package com.clutch.assets.adapter.in.web.asset;

import com.clutch.assets.application.asset.AssetLine;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetFields;
import com.clutch.assets.domain.asset.AssetFields.Coordinates;
import com.clutch.assets.domain.asset.AssetFields.Place;
import com.clutch.assets.domain.asset.AssetFields.Service;
import com.clutch.assets.domain.asset.AssetFields.Warranty;
import com.clutch.assets.domain.asset.AssetType;
import com.clutch.platform.imports.ImportLine;
import com.clutch.platform.web.CsvCells;
import com.clutch.platform.web.CsvUpload;
import java.util.List;
import java.util.Set;

/** The columns of a file of assets. */
final class AssetCsv {

    private static final Set<String> REQUIRED = Set.of("name", "type", "serialNumber");

    // The last ones are written by the export and looked at by nobody.
    private static final Set<String> OPTIONAL = Set.of(
            "number",
            "category",
            "description",
            "model",
            "manufacturer",
            "purchaseDate",
            "purchasePrice",
            "appraisedValue",
            "salvageValue",
            "usefulLifeMonths",
            "currency",
            "status",
            "location.building",
            "location.floor",
            "location.room",
            "location.coordinates.lat",
            "location.coordinates.lng",
            "maintenance.lastService",
            "maintenance.nextService",
            "maintenance.serviceInterval",
            "warranty.startDate",
            "warranty.endDate",
            "warranty.provider",
            "warranty.terms",
            "tags",
            "images",
            "currentValue",
            "bookValue",
            "availability",
            "assignedTo.id",
            "assignedTo.name",
            "assignedTo.email",
            "assignedTo.department",
            "maintenance.totalServices",
            "maintenance.totalCost",
            "documents");

    private AssetCsv() {}

    static List<ImportLine<AssetLine>> lines(CsvUpload csv) {
        return csv.lines(REQUIRED, OPTIONAL, AssetCsv::line);
    }

    private static AssetLine line(CsvCells cells) {
        var lat = cells.number("location.coordinates.lat");
        var lng = cells.number("location.coordinates.lng");
        var fields = new AssetFields(
                cells.text("name"),
                cells.word("type", AssetType.class),
                cells.text("category"),
                cells.text("description"),
                cells.text("serialNumber"),
                cells.text("model"),
                cells.text("manufacturer"),
                cells.date("purchaseDate"),
                cells.number("purchasePrice"),
                cells.number("appraisedValue"),
                cells.number("salvageValue"),
                cells.whole("usefulLifeMonths"),
                cells.text("currency"),
                cells.word("status", AssetCondition.class),
                new Place(
                        cells.text("location.building"),
                        cells.text("location.floor"),
                        cells.text("location.room"),
                        lat == null && lng == null ? null : new Coordinates(lat, lng)),
                new Service(
                        cells.date("maintenance.lastService"),
                        cells.date("maintenance.nextService"),
                        cells.whole("maintenance.serviceInterval")),
                new Warranty(
                        cells.date("warranty.startDate"),
                        cells.date("warranty.endDate"),
                        cells.text("warranty.provider"),
                        cells.text("warranty.terms")),
                cells.texts("tags"),
                cells.texts("images"),
                null);
        return new AssetLine(cells.text("number"), fields);
    }
}
