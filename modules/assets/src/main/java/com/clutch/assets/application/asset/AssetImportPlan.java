package com.clutch.assets.application.asset;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetDetails;
import com.clutch.assets.domain.asset.Assets;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import com.clutch.platform.imports.Decision;
import com.clutch.platform.imports.ImportPlan;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides line by line what a file of assets would do. */
class AssetImportPlan implements ImportPlan<AssetLine, AssetImportPlan.Edit> {

    /**
     * What is to be stored.
     *
     * @param before null when the asset is new; then it gets its number when it is stored
     */
    record Edit(@Nullable Asset before, Asset after) {}

    private final Map<String, Asset> byNumber = new HashMap<>();
    private final Map<String, Asset> bySerialNumber = new HashMap<>();
    private final Assets assets;
    private final Instant now;
    private final Consumer<List<Edit>> writing;

    /**
     * @param known every asset that has a number or serial number of the file
     * @param writing stores what was decided
     */
    AssetImportPlan(Collection<Asset> known, Assets assets, Instant now, Consumer<List<Edit>> writing) {
        this.assets = assets;
        this.now = now;
        this.writing = writing;
        known.forEach(this::learn);
    }

    @Override
    public String keyColumn() {
        return "serialNumber";
    }

    @Override
    public @Nullable String key(AssetLine said) {
        return said.number() == null ? said.fields().serialNumber() : said.number();
    }

    @Override
    public Decision<Edit> decide(AssetLine said) {
        var serialNumber = said.serialNumber();
        var owner = serialNumber == null ? null : bySerialNumber.get(serialNumber);
        var known = said.number() == null ? owner : byNumber.get(said.number());
        if (said.number() != null && known == null) {
            throw DomainException.field(AssetsError.UNKNOWN_ASSET, "number", "There is no asset with this number.");
        }
        if (known == null && serialNumber == null) {
            throw DomainException.fields(Map.of(
                    "serialNumber", "A new asset needs a serial number, so that the file can be imported again."));
        }
        if (owner != null && known != null && !owner.id().equals(known.id())) {
            throw DomainException.field(
                    AssetsError.SERIAL_NUMBER_TAKEN, "serialNumber", "Another asset has this serial number.");
        }
        if (known == null) {
            var details = AssetDetails.of(said.fields());
            var status = said.fields().status();
            var condition = status == null ? AssetCondition.ACTIVE : status;
            var asset = Asset.register(Ids.at(now), "", details, condition, now);
            return Decision.created(asset.id(), new Edit(null, asset));
        }
        var revised = known.revise(known.details().with(said.fields()));
        var status = said.fields().status();
        var after = status == null ? revised : revised.moveTo(status);
        return after.equals(known)
                ? Decision.unchanged(known.id())
                : Decision.updated(known.id(), new Edit(known, after));
    }

    @Override
    public void remember(Edit edit) {
        learn(edit.after());
    }

    @Override
    public void write(List<Edit> edits) {
        writing.accept(edits.stream()
                .map(edit -> edit.before() == null ? new Edit(null, edit.after().numbered(assets.nextNumber())) : edit)
                .toList());
    }

    private void learn(Asset asset) {
        if (!asset.number().isEmpty()) {
            byNumber.put(asset.number(), asset);
        }
        var serialNumber = asset.details().serialNumber();
        if (serialNumber != null) {
            bySerialNumber.put(serialNumber.toLowerCase(Locale.ROOT), asset);
        }
    }
}
