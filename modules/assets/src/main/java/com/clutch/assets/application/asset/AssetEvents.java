package com.clutch.assets.application.asset;

import com.clutch.assets.application.StateEvents;
import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.AssetFields.Coordinates;
import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.assets.AssetChanged;
import com.clutch.events.assets.AssetState;
import com.clutch.events.assets.LinkState;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts assets into the published language. */
@Component
public class AssetEvents implements StateEvents<Asset> {

    private static final Coordinates NOWHERE = new Coordinates(null, null);

    @Override
    public String topic() {
        return AssetChanged.TOPIC;
    }

    @Override
    public AssetChanged event(EventHeader header, Asset asset, Change change, List<FieldChange> changes) {
        return new AssetChanged(header, asset.id(), asset.version(), change, state(asset), changes);
    }

    @Override
    public AssetState state(Asset asset) {
        var details = asset.details();
        var place = details.location();
        var degrees = place.coordinates() == null ? NOWHERE : place.coordinates();
        var holder = asset.holder();
        var service = details.service();
        var warranty = details.warranty();
        return new AssetState(
                asset.id(),
                asset.number(),
                details.name(),
                StateEvents.word(details.type()),
                details.category(),
                details.description(),
                details.serialNumber(),
                details.model(),
                details.manufacturer(),
                details.purchaseDate(),
                details.purchasePrice(),
                details.appraisedValue(),
                details.salvageValue(),
                details.usefulLifeMonths(),
                details.currency(),
                StateEvents.word(asset.condition()),
                place.building(),
                place.floor(),
                place.room(),
                degrees.lat(),
                degrees.lng(),
                holder == null ? null : holder.id(),
                holder == null ? null : holder.name(),
                holder == null ? null : holder.email(),
                holder == null ? null : holder.department(),
                service.lastService(),
                service.nextService(),
                service.serviceInterval(),
                asset.totalServices(),
                asset.totalCost(),
                warranty.startDate(),
                warranty.endDate(),
                warranty.provider(),
                warranty.terms(),
                details.tags(),
                details.images(),
                details.documents().stream()
                        .map(link -> new LinkState(link.name(), StateEvents.present(link.url()), link.type()))
                        .toList(),
                asset.createdAt());
    }
}
