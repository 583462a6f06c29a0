package com.clutch.assets.adapter.out.persistence.asset;

import static com.clutch.assets.jooq.Tables.ASSET;

import com.clutch.assets.adapter.out.persistence.JooqText;
import com.clutch.assets.domain.Link;
import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetDetails;
import com.clutch.assets.domain.asset.AssetFields.Coordinates;
import com.clutch.assets.domain.asset.AssetFields.Place;
import com.clutch.assets.domain.asset.AssetFields.Service;
import com.clutch.assets.domain.asset.AssetFields.Warranty;
import com.clutch.assets.domain.asset.AssetType;
import com.clutch.assets.domain.asset.Holder;
import com.clutch.assets.jooq.tables.records.AssetRecord;
import java.util.List;
import org.jooq.Record;

/** A row of the table asset as the asset it keeps, and back. */
final class AssetRows {

    private AssetRows() {}

    static Asset asset(Record row) {
        var latitude = row.get(ASSET.LATITUDE);
        var longitude = row.get(ASSET.LONGITUDE);
        var holderName = row.get(ASSET.HOLDER_NAME);
        var details = new AssetDetails(
                row.get(ASSET.NAME),
                JooqText.constant(AssetType.class, row.get(ASSET.TYPE)),
                row.get(ASSET.CATEGORY),
                row.get(ASSET.DESCRIPTION),
                row.get(ASSET.SERIAL_NUMBER),
                row.get(ASSET.MODEL),
                row.get(ASSET.MANUFACTURER),
                row.get(ASSET.PURCHASE_DATE),
                row.get(ASSET.PURCHASE_PRICE),
                row.get(ASSET.APPRAISED_VALUE),
                row.get(ASSET.SALVAGE_VALUE),
                row.get(ASSET.USEFUL_LIFE),
                row.get(ASSET.CURRENCY),
                new Place(
                        row.get(ASSET.BUILDING),
                        row.get(ASSET.FLOOR),
                        row.get(ASSET.ROOM),
                        latitude == null || longitude == null ? null : new Coordinates(latitude, longitude)),
                new Service(row.get(ASSET.LAST_SERVICE), row.get(ASSET.NEXT_SERVICE), row.get(ASSET.SERVICE_INTERVAL)),
                new Warranty(
                        row.get(ASSET.WARRANTY_START),
                        row.get(ASSET.WARRANTY_END),
                        row.get(ASSET.WARRANTY_PROVIDER),
                        row.get(ASSET.WARRANTY_TERMS)),
                List.of(row.get(ASSET.TAGS)),
                List.of(row.get(ASSET.IMAGES)),
                JooqText.entries(row.get(ASSET.DOCUMENTS), Link.class));
        return new Asset(
                row.get(ASSET.ID),
                row.get(ASSET.VERSION),
                row.get(ASSET.NUMBER),
                details,
                JooqText.constant(AssetCondition.class, row.get(ASSET.CONDITION)),
                holderName == null
                        ? null
                        : new Holder(
                                row.get(ASSET.HOLDER_ID),
                                holderName,
                                row.get(ASSET.HOLDER_EMAIL),
                                row.get(ASSET.HOLDER_DEPARTMENT)),
                row.get(ASSET.TOTAL_SERVICES),
                row.get(ASSET.TOTAL_COST),
                row.get(ASSET.CREATED_AT),
                row.get(ASSET.UPDATED_AT),
                row.get(ASSET.REMOVED_AT));
    }

    static AssetRecord row(Asset asset) {
        var details = asset.details();
        var place = details.location();
        var degrees = place.coordinates();
        var holder = asset.holder();
        var service = details.service();
        var warranty = details.warranty();
        var row = new AssetRecord();
        row.setId(asset.id());
        row.setVersion(asset.version());
        row.setNumber(asset.number());
        row.setName(details.name());
        row.setType(details.type().name());
        row.setCategory(details.category());
        row.setDescription(details.description());
        row.setSerialNumber(details.serialNumber());
        row.setModel(details.model());
        row.setManufacturer(details.manufacturer());
        row.setPurchaseDate(details.purchaseDate());
        row.setPurchasePrice(details.purchasePrice());
        row.setAppraisedValue(details.appraisedValue());
        row.setSalvageValue(details.salvageValue());
        row.setUsefulLife(details.usefulLifeMonths());
        row.setCurrency(details.currency());
        row.setCondition(asset.condition().name());
        row.setBuilding(place.building());
        row.setFloor(place.floor());
        row.setRoom(place.room());
        row.setLatitude(degrees == null ? null : degrees.lat());
        row.setLongitude(degrees == null ? null : degrees.lng());
        row.setHolderId(holder == null ? null : holder.id());
        row.setHolderName(holder == null ? null : holder.name());
        row.setHolderEmail(holder == null ? null : holder.email());
        row.setHolderDepartment(holder == null ? null : holder.department());
        row.setLastService(service.lastService());
        row.setNextService(service.nextService());
        row.setServiceInterval(service.serviceInterval());
        row.setTotalServices(asset.totalServices());
        row.setTotalCost(asset.totalCost());
        row.setWarrantyStart(warranty.startDate());
        row.setWarrantyEnd(warranty.endDate());
        row.setWarrantyProvider(warranty.provider());
        row.setWarrantyTerms(warranty.terms());
        row.setTags(details.tags().toArray(String[]::new));
        row.setImages(details.images().toArray(String[]::new));
        row.setDocuments(JooqText.json(details.documents()));
        row.setCreatedAt(asset.createdAt());
        row.setUpdatedAt(asset.updatedAt());
        row.setRemovedAt(asset.removedAt());
        return row;
    }
}
