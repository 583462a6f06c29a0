package com.clutch.assets.application.asset;

import static java.util.Objects.requireNonNullElse;

import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.AssetFields.Coordinates;
import com.clutch.events.assets.AssetChanged;
import com.clutch.events.assets.AssetState;
import com.clutch.events.assets.LinkState;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts assets into the published language. */
@Component
public class AssetEvents extends StateEvents<Asset, AssetState> {

    private static final Coordinates NOWHERE = new Coordinates(null, null);

    AssetEvents(EventPublisher publisher) {
        super(publisher, AssetChanged.TOPIC, AssetChanged::new);
    }

    @Override
    protected AssetState state(Asset asset) {
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
                word(details.type()),
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
                word(asset.condition()),
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
                        .map(link -> new LinkState(link.name(), requireNonNullElse(link.url(), ""), link.type()))
                        .toList(),
                asset.createdAt());
    }
}
